/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/**
 * Takes over the assessments in the sheets of assessors (handbook, step 2). What nobody touched changes nothing, and
 * what else was changed in a sheet is remarked and changes nothing either. Of two sheets of one person that say
 * different things about a relation neither is taken, so that their order does not matter.
 */
final class Answers {

    private final PartnerStrategy copy;
    private final List<WorkbookRemark> remarks;
    private final Map<String, EObject> elements;
    private final Map<List<Object>, List<AssessorAnswer>> all = new LinkedHashMap<>();

    /**
     * @param copy the copy of a strategy that is changed
     * @param remarks where what was not understood is added
     */
    Answers(PartnerStrategy copy, List<WorkbookRemark> remarks) {
        this.copy = copy;
        this.remarks = remarks;
        this.elements = ReturnContext.of(copy, new FieldContext(() -> copy, Locale.ROOT), Optional.empty())
                .elements();
    }

    /** Looks through a sheet. Nothing of it is taken over yet. */
    void collect(AnsweredSheet sheet) {
        sheet.others().forEach(other -> remarks.add(new WorkbookRemark(other, 0, say("asked.sheet"))));
        if (!sheet.strategy().equals(copy.getId())) {
            remark(sheet, 0, say("asked.other"));
            return;
        }
        if (!sheet.isHeadKept()) {
            remark(sheet, 0, say("asked.head"));
        }
        Optional<Review> review = review(sheet);
        if (review.filter(Reviews::isClosed).isPresent()) {
            remark(sheet, 0, say("asked.closed", review.get().getName()));
            return;
        }
        new AnsweredRows(sheet, review, copy, elements, remarks).read()
                .forEach(answer -> all.computeIfAbsent(answer.subject(), added -> new ArrayList<>()).add(answer));
    }

    /** The review at which is assessed; none when the first one is still to begin. */
    private Optional<Review> review(AnsweredSheet sheet) {
        Optional<Review> asked = Optional.ofNullable(elements.get(sheet.review())).filter(Review.class::isInstance)
                .map(Review.class::cast);
        if (asked.isEmpty() && !sheet.review().isEmpty()) {
            remark(sheet, 0, say("asked.review.gone"));
        }
        return asked.or(() -> Reviews.newest(copy));
    }

    /** Takes over what was collected. */
    void take() {
        all.values().forEach(answers -> {
            if (answers.stream().map(AssessorAnswer::said).distinct().count() > 1) {
                answers.forEach(answer -> remark(answer.sheet(), answer.row(), say("asked.twice",
                        answer.sheet().assessor())));
            } else {
                take(answers.getFirst());
            }
        });
    }

    private void take(AssessorAnswer answer) {
        Optional<Person> known = Persons.find(copy, answer.sheet().assessor());
        boolean isNothing = answer.typed().values().stream().allMatch(String::isEmpty);
        if (isNothing && known.flatMap(person -> answer.review().flatMap(review -> Assessing.find(answer.relation(),
                review, known, AssessmentKind.SEPARATE))).isEmpty()) {
            return;
        }
        Review review = answer.review().orElseGet(() -> new Placing(LocalDate.now()).review(copy));
        Assessment assessment = Assessing.findOrAdd(answer.relation(), review,
                Persons.findOrAdd(copy, answer.sheet().assessor()), AssessmentKind.SEPARATE);
        answer.typed().forEach((column, text) -> column.column().input(answer.fields()).ifPresent(input -> {
            switch (input.read(assessment, text)) {
            case ParsedInput.Accepted accepted -> accepted.change().run();
            case ParsedInput.Refused refused -> remark(answer, column, refused.reason());
            }
        }));
        boolean isPlaced = assessment.getInfluence() != null;
        if (isPlaced != (assessment.getDependency() != null)) {
            remark(answer.sheet(), answer.row(), say("asked.half"));
        } else if (!isPlaced && (assessment.getReason() == null || assessment.getReason().isBlank())) {
            EcoreUtil.delete(assessment, true);
        }
    }

    private void remark(AssessorAnswer answer, ReturnedColumn column, Message problem) {
        remark(answer.sheet(), answer.row(), say("row.cell", column.column().heading(answer.fields().language()),
                problem));
    }

    private void remark(AnsweredSheet sheet, int row, Message problem) {
        remarks.add(new WorkbookRemark(sheet.content().name(), row, problem));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Answers.class, key, arguments);
    }
}
