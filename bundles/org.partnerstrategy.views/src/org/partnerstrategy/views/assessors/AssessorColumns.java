/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.assessors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.GridColumn;
import org.partnerstrategy.ui.grid.GridSource;

/**
 * The relations of a strategy as one assessor sees them: the columns of this person can be typed in, those of others
 * cannot.
 *
 * @param document the strategy
 * @param assessor the name of the person, who may be new; empty when nobody is chosen
 */
record AssessorColumns(StrategyDocument document, String assessor) implements GridSource<Relation> {

    private static final Messages MESSAGES = Messages.of(AssessorColumns.class);

    private static final int NAMES = 190;
    private static final int SCORES = 90;

    @Override
    public List<Relation> rows() {
        return document.strategy().getRelations();
    }

    /**
     * The columns.
     *
     * @param withOthers whether it is shown what others said
     */
    List<GridColumn<Relation>> columns(boolean withOthers) {
        FieldContext context = new FieldContext(document::strategy, Locale.getDefault());
        List<GridColumn<Relation>> columns = new ArrayList<>();
        columns.add(GridColumn.of(RelationFields.PARTNER, NAMES, context).fixed().growing());
        columns.add(GridColumn.of(RelationFields.GOAL, NAMES, context).fixed().growing());
        columns.add(own("influence", Assessment::getInfluence, Assessment::setInfluence));
        columns.add(own("dependency", Assessment::getDependency, Assessment::setDependency));
        if (withOthers) {
            others().forEach(person -> columns.add(GridColumn.<Relation>of("assessor." + person.getId(),
                    person.getName(), SCORES, relation -> said(relation, person).map(AssessorColumns::text)
                            .orElse("")).right()));
            columns.add(GridColumn.<Relation>of("together", MESSAGES.message("together"), SCORES,
                    relation -> Round.newest(relation).map(Round::consensus).map(AssessorColumns::text).orElse(""))
                    .right());
        }
        return columns;
    }

    private GridColumn<Relation> own(String key, Function<Assessment, Score> score,
            BiConsumer<Assessment, Score> change) {
        GridColumn<Relation> column = GridColumn.<Relation>of(key, MESSAGES.message("own." + key), SCORES,
                relation -> person().flatMap(person -> said(relation, person)).map(score).map(Object::toString)
                        .orElse("")).right();
        return assessor.isBlank() ? column : column.edited(FieldInput.line((relation, text) -> read(relation, text,
                change)));
    }

    private ParsedInput read(Relation relation, String text, BiConsumer<Assessment, Score> change) {
        if (text.isEmpty()) {
            return ParsedInput.accepted(() -> person().flatMap(person -> said(relation, person))
                    .ifPresent(assessment -> withdraw(assessment, change)));
        }
        return Inputs.score(text).map(score -> ParsedInput.accepted(() -> change.accept(assessment(relation), score)))
                .orElseGet(() -> ParsedInput.refused(Message.of(Inputs.class, "score.unknown", text)));
    }

    private Assessment assessment(Relation relation) {
        PartnerStrategy strategy = document.strategy();
        return Assessing.findOrAdd(relation, new Placing(LocalDate.now()).review(strategy),
                Persons.findOrAdd(strategy, assessor), AssessmentKind.SEPARATE);
    }

    /** Who has neither score has said nothing, unless for a reason. */
    private static void withdraw(Assessment assessment, BiConsumer<Assessment, Score> change) {
        change.accept(assessment, null);
        if (assessment.getInfluence() == null && assessment.getDependency() == null
                && (assessment.getReason() == null || assessment.getReason().isBlank())) {
            EcoreUtil.delete(assessment, true);
        }
    }

    private Optional<Person> person() {
        return assessor.isBlank() ? Optional.empty() : Persons.find(document.strategy(), assessor);
    }

    /** Those who said something at the newest review, but the assessor. */
    private List<Person> others() {
        PartnerStrategy strategy = document.strategy();
        return strategy.getPersons().stream().filter(person -> !Optional.of(person).equals(person())
                && strategy.getRelations().stream().anyMatch(relation -> said(relation, person).isPresent())).toList();
    }

    private Optional<Assessment> said(Relation relation, Person person) {
        return Reviews.newest(document.strategy()).flatMap(review -> Assessing.find(relation, review,
                Optional.of(person), AssessmentKind.SEPARATE));
    }

    private static String text(Assessment assessment) {
        return MESSAGES.text("place", String.valueOf(assessment.getInfluence() == null ? "-" : assessment
                .getInfluence()), String.valueOf(assessment.getDependency() == null ? "-" : assessment
                        .getDependency()));
    }

    private static String text(Position position) {
        return MESSAGES.text("place", position.influence().toString(), position.dependency().toString());
    }
}
