/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/**
 * Which report is wanted.
 *
 * @param strategy on which strategy
 * @param goals on which of its goals, in the order of the report; sub-goals are named themselves
 * @param language in which language
 * @param audience for whom
 * @param day on which day it is made
 * @param style in whose colours, with whose logo
 * @param omitted the identities of the sections that it leaves out
 */
public record ReportRequest(PartnerStrategy strategy, List<Goal> goals, Locale language, Audience audience,
        LocalDate day, HouseStyle style, Set<String> omitted) {

    public ReportRequest {
        Objects.requireNonNull(strategy);
        goals = List.copyOf(goals);
        omitted = Set.copyOf(omitted);
    }

    /** A report for the council, on the goals, with the sections and in the style that the strategy keeps for it. */
    public static ReportRequest of(PartnerStrategy strategy, Locale language, LocalDate day) {
        List<Goal> goals = strategy.getReportGoals().isEmpty() ? allGoals(strategy) : strategy.getReportGoals();
        return new ReportRequest(strategy, goals, language, Audience.COUNCIL, day, HouseStyle.of(strategy),
                Set.copyOf(strategy.getOmittedSections()));
    }

    /** The same on all goals, with all sections. */
    public ReportRequest whole() {
        return on(allGoals(strategy)).without(Set.of());
    }

    /** The same on some goals only. */
    public ReportRequest on(List<Goal> chosen) {
        return new ReportRequest(strategy, chosen, language, audience, day, style, omitted);
    }

    /** The same for another audience. */
    public ReportRequest to(Audience other) {
        return new ReportRequest(strategy, goals, language, other, day, style, omitted);
    }

    /** The same in another language. */
    public ReportRequest in(Locale other) {
        return new ReportRequest(strategy, goals, other, audience, day, style, omitted);
    }

    /** The same in another style. */
    public ReportRequest dressed(HouseStyle other) {
        return new ReportRequest(strategy, goals, language, audience, day, other, omitted);
    }

    /** The same without some sections, known by their identities. */
    public ReportRequest without(Set<String> sections) {
        return new ReportRequest(strategy, goals, language, audience, day, style, sections);
    }

    /** Whether persons may be named, and reasons and notes be told that people wrote for each other. */
    public boolean isInternal() {
        return audience == Audience.COUNCIL;
    }

    /** Whether the report is on all goals of the strategy. */
    public boolean isWhole() {
        return goals.containsAll(allGoals(strategy));
    }

    /** The relations of the goals; those without a goal are part of a report on all goals. */
    public List<Relation> relations() {
        return strategy.getRelations().stream().filter(this::covers).toList();
    }

    /** Whether the report is about an element of the strategy, which may be a part of a relation or an action. */
    public boolean covers(EObject element) {
        return switch (element) {
            case null -> isWhole();
            case PartnerStrategy all -> true;
            case Goal goal -> goals.contains(goal);
            case Relation relation -> covers(relation.getGoal());
            case Partner partner -> coversOneOf(partner.getRelations());
            case Action action when action.getGoal() != null && goals.contains(action.getGoal()) -> true;
            case Action action -> coversOneOf(action.getRelations());
            default -> covers(element.eContainer());
        };
    }

    private boolean coversOneOf(List<Relation> relations) {
        return relations.isEmpty() ? isWhole() : relations.stream().anyMatch(this::covers);
    }

    private static List<Goal> allGoals(PartnerStrategy strategy) {
        return GoalWalk.through(strategy).toList();
    }
}
