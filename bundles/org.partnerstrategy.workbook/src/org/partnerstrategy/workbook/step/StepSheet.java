/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.ACTION;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.ASSESSMENT;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.CUSTOM_ATTRIBUTE;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.GOAL;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.PARTNER;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.PARTNER_STRATEGY;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.PERSON;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.REVIEW;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** The sheets that people fill in, in the order in which they stand (handbook, steps 1 to 5). */
public enum StepSheet {

    /** The strategy itself, in one row. */
    STRATEGY(PARTNER_STRATEGY, strategy -> Stream.of(StepRow.of(strategy))),
    /** Goals, sub-goals and results. */
    GOALS(GOAL, strategy -> GoalWalk.through(strategy).map(StepRow::of)),
    /** Partner organisations. */
    PARTNERS(PARTNER, strategy -> strategy.getPartners().stream().map(StepRow::of)),
    /** Relations, with the amounts of all years. */
    RELATIONS(RELATION, strategy -> strategy.getRelations().stream().map(StepRow::of)),
    /** Reviews. */
    REVIEWS(REVIEW, strategy -> strategy.getReviews().stream().map(StepRow::of)),
    /** Assessments per assessor and review, and a row for each relation without one. */
    ASSESSMENTS(ASSESSMENT, AssessmentRows::of),
    /** Where relations should go. */
    DEVELOPMENTS(RELATION, strategy -> strategy.getRelations().stream().map(StepRow::of)),
    /** Actions and instruments. */
    ACTIONS(ACTION, strategy -> strategy.getActions().stream().map(StepRow::of)),
    /** Who keeps up relations. */
    MAINTENANCE(RELATION, strategy -> strategy.getRelations().stream().map(StepRow::of)),
    /** Persons. */
    PERSONS(PERSON, strategy -> strategy.getPersons().stream().map(StepRow::of)),
    /** The attributes that the strategy defines. */
    ATTRIBUTES(CUSTOM_ATTRIBUTE, strategy -> strategy.getAttributes().stream().map(StepRow::of));

    private static final Messages MESSAGES = Messages.of(StepSheet.class);

    private final EClass type;
    private final Function<PartnerStrategy, Stream<StepRow>> rows;

    StepSheet(EClass type, Function<PartnerStrategy, Stream<StepRow>> rows) {
        this.type = type;
        this.rows = rows;
    }

    /** The sheet with that key. */
    public static Optional<StepSheet> of(String key) {
        return Arrays.stream(values()).filter(sheet -> sheet.key().equals(key)).findFirst();
    }

    /** The sheet on which elements of a type are added and removed; none for parts. */
    public static Optional<StepSheet> listing(EClass type) {
        return Arrays.stream(values()).filter(sheet -> sheet.type == type).findFirst();
    }

    /** By what it is known in files, whatever people call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Message title() {
        return MESSAGES.message("sheet." + key());
    }

    /** What it is for, in a sentence. */
    public Message purpose() {
        return MESSAGES.message("purpose." + key());
    }

    /** The kind of element whose fields are typed. */
    public EClass type() {
        return type;
    }

    /** Whether rows are added and removed here; otherwise each row is of the strategy or a relation that is there. */
    public boolean isListing() {
        return this != STRATEGY && listing(type).orElseThrow() == this;
    }

    /** Its rows, in the order of the strategy. */
    public Stream<StepRow> rows(PartnerStrategy strategy) {
        return rows.apply(strategy);
    }

    /** Its columns from left to right. */
    public List<StepColumn> columns(PartnerStrategy strategy) {
        return StepColumns.of(this, strategy);
    }

    /** The column of relations with the amounts of a year. */
    public static StepColumn amounts(Year year) {
        return StepColumns.amounts(year);
    }

    /** By which columns a row is known that has no identity, as people tell elements apart. */
    public List<String> naming() {
        return switch (this) {
        case GOALS -> List.of("name", "parent");
        case RELATIONS, DEVELOPMENTS, MAINTENANCE -> List.of("partner", "goal");
        case ASSESSMENTS -> List.of("partner", "goal", "assessor", "review");
        case ACTIONS -> List.of("name", "relations", "goal");
        case STRATEGY, PARTNERS, REVIEWS, PERSONS, ATTRIBUTES -> List.of("name");
        };
    }

    /** How many of its columns stay in sight. */
    public int still() {
        return isOfRelations() ? 2 : 1;
    }

    /** Whether its rows name a partner and a goal. */
    public boolean isOfRelations() {
        return type == RELATION || this == ASSESSMENTS;
    }

    /** The row of an element of the sheet. */
    public StepRow row(EObject element) {
        return this == ASSESSMENTS ? new StepRow(element.eContainer(), Optional.of(element)) : StepRow.of(element);
    }
}
