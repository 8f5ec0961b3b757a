/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.exchange.register.QuietLog;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Figures;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.CrowdNames;
import org.partnerstrategy.report.HouseStyle;
import org.partnerstrategy.report.MatrixSize;
import org.partnerstrategy.report.Report;

/**
 * Paints reports and single goals as slides of PowerPoint (.pptx) whose shapes can be edited: a marker that is dragged
 * takes its arrow along. What the slides show is the scene that all other formats show, too. They need only Java.
 */
public final class SlidesPainter {

    /** So many names can be read in a list beside a matrix; those of more are in the notes. */
    private static final int MOST_LISTED = 60;

    private final Optional<Path> template;

    /**
     * @param template a .potx or .pptx file whose house style is taken over, if there is one
     */
    public SlidesPainter(Optional<Path> template) {
        QuietLog.begin();
        this.template = template;
    }

    /**
     * Writes a talk of a report: what is asked, and each goal now and as it should become. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written, or the template cannot be used
     */
    public void paint(Report report, OutputStream stream) throws IOException {
        try (Slides slides = Slides.on(template, report.language(), report.style())) {
            slides.addTitle(report.title(), report.subtitle(), report.logo());
            addAsked(report, slides);
            for (Content content : report.contents()) {
                if (content instanceof Relations relations && relations.scene().isPresent()) {
                    MatrixOptions options = MatrixOptions.in(report.language());
                    add(relations.goal(), options.showing(View.NOW), slides);
                    add(relations.goal(), options.showing(View.BOTH), slides);
                }
            }
            slides.write(report.title(), stream);
        }
    }

    /**
     * Writes a slide with the matrix of each goal. The stream is not closed.
     *
     * @param goals one or more
     * @param scenes their matrices without a heading, in the same order
     * @throws IOException when the stream cannot be written, or the template cannot be used
     */
    public void paint(List<Goal> goals, List<MatrixScene> scenes, OutputStream stream) throws IOException {
        Locale language = scenes.getFirst().language();
        try (Slides slides = Slides.on(template, language, HouseStyle.NONE)) {
            for (int i = 0; i < goals.size(); i++) {
                slides.addMatrix(ElementName.of(goals.get(i)).in(language), scenes.get(i),
                        new AdviceNotes(language).of(goals.get(i)));
            }
            slides.write(ElementName.of(goals.getFirst()).in(language), stream);
        }
    }

    private static void add(Goal goal, MatrixOptions options, Slides slides) {
        String name = ElementName.of(goal).in(options.language());
        MatrixOptions sized = options.sized(MatrixSize.of(goal.getRelations().size())).without(Part.HEADING)
                .with(Part.NUMBERS);
        List<String> notes = new ArrayList<>(new AdviceNotes(options.language()).of(goal));
        CrowdNames names = CrowdNames.of(goal, sized);
        boolean isListed = names.numbered().size() <= MOST_LISTED;
        if (!isListed) {
            notes.add(say("goal.numbers", sized.language(), String.join("; ", names.numbered())));
        }
        slides.addMatrix(name + " \u2013 " + say(options.view() == View.NOW ? "goal.now" : "goal.desired",
                sized.language()), MatrixScenes.of(goal, sized.with(Part.TO_PLACE, isListed)), notes);
    }

    private static String say(String key, Locale language, Object... arguments) {
        return Message.of(SlidesPainter.class, key, arguments).in(language);
    }

    /** The chapter with the figures, which says what is asked; the first one when there are none. */
    private static void addAsked(Report report, Slides slides) {
        List<List<Content>> chapters = new ArrayList<>();
        for (Content content : report.contents()) {
            if (content instanceof Heading heading && heading.level() == 1) {
                chapters.add(new ArrayList<>());
            }
            if (!chapters.isEmpty()) {
                chapters.getLast().add(content);
            }
        }
        List<Content> asked = chapters.stream().filter(chapter -> chapter.stream().anyMatch(Figures.class::isInstance))
                .findFirst().or(() -> chapters.stream().findFirst()).orElse(List.of());
        List<String> points = asked.stream().filter(Points.class::isInstance).map(Points.class::cast)
                .flatMap(list -> list.points().stream()).toList();
        if (points.isEmpty()) {
            // Where nothing is to be decided, a sentence says so.
            points = asked.stream().takeWhile(content -> !(content instanceof Figures))
                    .filter(Paragraph.class::isInstance).map(Paragraph.class::cast).map(Paragraph::text).toList();
        }
        List<Figures> figures = asked.stream().filter(Figures.class::isInstance).map(Figures.class::cast).toList();
        if (!points.isEmpty() || !figures.isEmpty()) {
            slides.addPoints(((Heading) asked.getFirst()).text(), points,
                    figures.stream().flatMap(row -> row.figures().stream()).toList());
        }
    }
}
