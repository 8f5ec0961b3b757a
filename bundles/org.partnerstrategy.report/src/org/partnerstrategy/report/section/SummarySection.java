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
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Figure;
import org.partnerstrategy.report.Content.Figures;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Picture;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** The first page, for who reads no further: what is asked of them, five figures, and the matrix of the whole. */
public final class SummarySection implements ReportSection {

    private static final int SIZE = 5;
    /** More names would lie on each other in a picture that small. */
    private static final int MOST_NAMES = 20;
    /** More arrows would hide where the relations are. */
    private static final int MOST_ARROWS = 60;

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("summary"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "summary"));
        ReportWords.written(request.strategy().getDescription()).map(Paragraph::new).ifPresent(contents::add);
        List<String> asked = OpenDecisions.of(request, words);
        contents.add(asked.isEmpty() ? words.paragraph("ask.nothing") : new Points(asked));
        Totals totals = Totals.of(request, words);
        contents.add(figures(totals, words));
        if (totals.portfolio().placed() > 0) {
            contents.add(picture(request));
        }
        return contents;
    }

    private static Figures figures(Totals totals, ReportWords words) {
        Portfolio portfolio = totals.portfolio();
        return new Figures(List.of(
                new Figure(words.of("number", totals.goals()), words.of("figure.goals")),
                new Figure(words.of("number", totals.partners()), words.of("figure.partners")),
                new Figure(totals.amount().orElseGet(() -> words.of("figure.unknown")),
                        totals.year().map(year -> words.of("figure.moneyOfYear", year))
                                .orElseGet(() -> words.of("figure.money"))),
                new Figure(words.of("figure.part", portfolio.aboveNow(), portfolio.placed()),
                        words.of("figure.above", portfolio.aboveAfterwards())),
                new Figure(words.of("figure.part", totals.decided(), totals.relations()),
                        words.of("figure.decided"))));
    }

    private static Picture picture(ReportRequest request) {
        List<Relation> relations = request.relations();
        MatrixOptions options = MatrixOptions.in(request.language()).sized(SIZE).without(Part.LEGEND)
                .without(Part.SPREAD).without(Part.HEADING).without(Part.TO_PLACE);
        return new Picture(MatrixScenes.ofAll(request.strategy(), relations, options
                .with(Part.NAMES, relations.size() <= MOST_NAMES)
                .showing(relations.stream().filter(relation -> Arrow.of(relation).isPresent()).count() > MOST_ARROWS
                        ? View.NOW : View.BOTH)));
    }
}
