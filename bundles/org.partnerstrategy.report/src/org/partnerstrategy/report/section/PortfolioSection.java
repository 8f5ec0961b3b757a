/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** The relations of all goals together: how many, how much, where they are, and what is wanted with them. */
public final class PortfolioSection implements ReportSection {

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("portfolio"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        List<Relation> relations = request.relations();
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "portfolio"));
        contents.add(inventory(request, relations, words));
        if (relations.isEmpty()) {
            return contents;
        }
        Portfolio portfolio = Portfolio.of(relations);
        contents.add(position(portfolio, words));
        contents.add(ZoneTable.of(portfolio, relations.size(), words));
        addDirections(relations, words, contents);
        return contents;
    }

    private static Paragraph inventory(ReportRequest request, List<Relation> relations, ReportWords words) {
        ReferenceYear year = ReferenceYear.of(request.strategy());
        long partners = relations.stream().map(Relation::getPartner).filter(Objects::nonNull).distinct().count();
        long unknown = relations.stream().filter(relation -> year.amount(relation).isEmpty()).count();
        String who = ReportWords.written(request.strategy().getOrganisation())
                .orElseGet(() -> words.of("organisation"));
        String counts = words.of("summary.inventory", who, request.goals().size(), partners, relations.size());
        if (unknown == relations.size()) {
            return new Paragraph(counts);
        }
        return new Paragraph(counts + " " + money(year, relations, unknown, words));
    }

    private static String money(ReferenceYear year, List<Relation> relations, long unknown, ReportWords words) {
        String sum = words.euro(year.sum(relations));
        return year.year().map(known -> year.before(relations)
                .map(before -> words.of("summary.moneyAndBefore", sum, unknown, known.toString(),
                        words.euro(before.euro()), before.year().toString()))
                .orElseGet(() -> words.of("summary.moneyOfYear", sum, unknown, known.toString())))
                .orElseGet(() -> words.of("summary.money", sum, unknown));
    }

    private static Paragraph position(Portfolio portfolio, ReportWords words) {
        int placed = portfolio.placed();
        int unplaced = portfolio.unplaced().relations();
        return placed == 0 ? words.paragraph("summary.unplaced", unplaced)
                : words.paragraph("summary.position", placed, portfolio.aboveNow(), placed - portfolio.aboveNow(),
                        portfolio.aboveAfterwards(), unplaced);
    }

    private static void addDirections(List<Relation> relations, ReportWords words, List<Content> contents) {
        Map<Set<Direction>, Long> counts = relations.stream().filter(relation -> relation.getDevelopment() != null)
                .collect(Collectors.groupingBy(Directions::of, LinkedHashMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            contents.add(words.heading(2, "summary.directions"));
            contents.add(new Points(counts.entrySet().stream()
                    .sorted(Map.Entry.<Set<Direction>, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(entry -> words.of(Directions.label(entry.getKey()))))
                    .map(entry -> words.of("summary.direction", DirectionWords.meaning(entry.getKey(), words),
                            entry.getValue()))
                    .toList()));
        }
    }
}
