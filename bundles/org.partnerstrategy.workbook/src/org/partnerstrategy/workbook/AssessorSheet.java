/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.step.WorkbookMark;

/**
 * A small workbook in which one person assesses partners alone, before the group talks (handbook, step 2). It is locked
 * but for the assessment, and holds nothing of the strategy but the names of goals and partners, and what this person
 * said before at the review.
 *
 * @param strategy the strategy, which is only read
 * @param assessor the name of the person, who may be new to the strategy
 * @param relations the relations to assess, of that strategy
 * @param language of the words in the sheet
 */
public record AssessorSheet(PartnerStrategy strategy, String assessor, List<Relation> relations, Locale language) {

    public AssessorSheet {
        relations = List.copyOf(relations);
    }

    /**
     * The sheets of several people by the names of their files, which are different. A person who is named twice gets
     * one.
     *
     * @param assessors their names, none of them blank
     */
    public static Map<String, AssessorSheet> of(PartnerStrategy strategy, List<String> assessors,
            List<Relation> relations, Locale language) {
        Map<String, AssessorSheet> sheets = new LinkedHashMap<>();
        Set<String> people = new HashSet<>();
        Set<String> files = new HashSet<>();
        for (String assessor : assessors) {
            if (people.add(Words.key(assessor))) {
                AssessorSheet sheet = new AssessorSheet(strategy, Words.tidy(assessor), relations, language);
                String file = sheet.file("");
                for (int number = 2; !files.add(file.toLowerCase(Locale.ROOT)); number++) {
                    file = sheet.file(" " + number);
                }
                sheets.put(file, sheet);
            }
        }
        return sheets;
    }

    private String file(String number) {
        return FileName.of(assessor, "assessor", number + StrategyWorkbook.EXTENSION);
    }

    /** Why nobody can be asked now: the review is closed, or there is nothing to assess; none when people can be. */
    public static Optional<Message> obstacle(PartnerStrategy strategy, List<Relation> relations) {
        if (relations.isEmpty()) {
            return Optional.of(Message.of(AssessorSheet.class, "ask.nothing"));
        }
        return Reviews.newest(strategy).filter(Reviews::isClosed)
                .map(review -> Message.of(AssessorSheet.class, "ask.closed", review.getName()));
    }

    /** The whole workbook. */
    public byte[] content() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (WorkbookFile file = new WorkbookFile(language)) {
            file.title(Message.of(AssessorSheet.class, "ask.title", assessor).in(language));
            new AskedWriter(this, file, new FieldContext(() -> strategy, language)).write();
            file.workbook().setSheetVisibility(file.workbook().getSheetIndex(WorkbookMark.BASE),
                    SheetVisibility.VERY_HIDDEN);
            file.workbook().getXSSFWorkbook().lockStructure();
            file.write(stream);
        }
        return stream.toByteArray();
    }

    /** The review at which is assessed; none when the first one is still to begin. */
    Optional<Review> review() {
        return Reviews.newest(strategy);
    }

    /** What the person said at the review; none when nothing yet. */
    Optional<Assessment> said(Relation relation) {
        Optional<Person> person = Persons.find(strategy, assessor);
        return review().filter(review -> person.isPresent())
                .flatMap(review -> Assessing.find(relation, review, person, AssessmentKind.SEPARATE));
    }
}
