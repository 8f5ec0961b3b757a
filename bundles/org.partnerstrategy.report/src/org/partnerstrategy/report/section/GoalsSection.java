/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.method.work.OrderOfWork;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.CrowdNames;
import org.partnerstrategy.report.MatrixSize;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** Each goal with its matrix and its relations (handbook, steps 1 to 3). */
public final class GoalsSection implements ReportSection {

    /** In one paragraph, so that they go on from page to page. */
    private static final int NAMES_AT_ONCE = 20;

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("goals"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        List<WorkItem> work = OrderOfWork.of(request.strategy());
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "goals"));
        if (request.goals().isEmpty()) {
            contents.add(words.paragraph("goals.none"));
        }
        for (Goal goal : request.goals()) {
            List<Relation> inOrder = work.stream().map(WorkItem::relation)
                    .filter(relation -> relation.getGoal() == goal).toList();
            addGoal(goal, inOrder, request, words, contents);
        }
        return contents;
    }

    private static void addGoal(Goal goal, List<Relation> relations, ReportRequest request, ReportWords words,
            List<Content> contents) {
        contents.add(new Heading(2, words.name(goal)));
        ReportWords.written(goal.getDescription()).map(Paragraph::new).ifPresent(contents::add);
        contents.add(facts(goal, request, words));
        if (relations.isEmpty()) {
            contents.add(words.paragraph(goal.getGoals().isEmpty() ? "goal.withoutRelations" : "goal.inSubgoals"));
            return;
        }
        Portfolio portfolio = Portfolio.of(relations);
        contents.add(figures(portfolio, relations.size(), words));
        MatrixOptions options = options(portfolio.placed(), words);
        Optional<MatrixScene> scene = portfolio.placed() == 0 ? Optional.empty()
                : Optional.of(MatrixScenes.of(goal, options));
        contents.add(RelationTable.of(goal, relations, scene, request, words));
        addNumbers(CrowdNames.of(goal, options), words, contents);
        contents.addAll(FactTables.of(goal, relations, request, words));
        if (request.isInternal()) {
            ReportWords.written(goal.getNotes()).ifPresent(notes -> {
                contents.add(words.heading(3, "goal.notes"));
                contents.add(new Paragraph(notes));
            });
        }
    }

    private static Paragraph facts(Goal goal, ReportRequest request, ReportWords words) {
        List<String> facts = new ArrayList<>();
        facts.add(goal.eContainer() instanceof Goal whole
                ? words.of("goal.within", Term.of(goal.getKind()), words.name(whole))
                : words.of("goal.kind", Term.of(goal.getKind())));
        facts.add(words.of("goal.urgency", Term.of(goal.getUrgency())));
        if (request.isInternal()) {
            facts.add(goal.getOwner() == null ? words.of("goal.withoutOwner")
                    : words.of("goal.owner", words.name(goal.getOwner())));
            facts.addAll(FactTables.facts(goal, request, words));
        }
        return new Paragraph(words.capitalized(String.join(" \u00b7 ", facts)));
    }

    private static Paragraph figures(Portfolio portfolio, int relations, ReportWords words) {
        List<String> sentences = new ArrayList<>();
        String money = words.euro(portfolio.total());
        sentences.add(portfolio.year().year()
                .map(year -> words.of("goal.portfolioOfYear", relations, money, year.toString()))
                .orElseGet(() -> words.of("goal.portfolio", relations, money)));
        if (portfolio.placed() > 0) {
            sentences.add(words.of("goal.placed", portfolio.placed(), portfolio.aboveNow(),
                    portfolio.aboveAfterwards()));
        }
        if (portfolio.unplaced().relations() > 0) {
            sentences.add(words.of("goal.unplaced", portfolio.unplaced().relations()));
        }
        return new Paragraph(String.join(" ", sentences));
    }

    private static MatrixOptions options(int placed, ReportWords words) {
        return MatrixOptions.in(words.language()).sized(MatrixSize.of(placed)).with(Part.NUMBERS)
                .without(Part.LEGEND).without(Part.HEADING).without(Part.TO_PLACE);
    }

    /** Beneath the picture the names of a crowd could not be read; as words they can, and be searched for. */
    private static void addNumbers(CrowdNames names, ReportWords words, List<Content> contents) {
        if (names.numbered().isEmpty()) {
            return;
        }
        contents.add(words.heading(3, "goal.numbers"));
        for (int i = 0; i < names.numbered().size(); i += NAMES_AT_ONCE) {
            contents.add(new Paragraph(String.join("; ", names.numbered().subList(i,
                    Math.min(names.numbered().size(), i + NAMES_AT_ONCE)))));
        }
        if (!names.others().isEmpty()) {
            contents.add(words.paragraph("goal.toPlace", String.join("; ", names.others())));
        }
    }
}
