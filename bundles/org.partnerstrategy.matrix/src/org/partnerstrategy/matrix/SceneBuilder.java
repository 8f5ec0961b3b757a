/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.partnerstrategy.matrix.overlay.LegendSign;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Remark.Kind;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Spot;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** Puts the parts of one picture together. */
final class SceneBuilder {

    private static final int NOTE_ABOVE_EDGE = 18;

    private final MatrixOptions options;
    private final MatrixWords words;
    private final RelationTitles titles;
    private final PictureHeading heading;
    private final Cuts cuts;
    private final StrategyLine line;
    private final List<PlacedRelation> toPlace;
    private final MarkerSizes sizes;
    private final PictureLayout layout;
    private final Crowd crowd;
    private final List<RelationDrawing> relations;
    private final SideColumn side;

    /** @param extra what the legend says about extra marks */
    SceneBuilder(PartnerStrategy strategy, Goal goal, MatrixOptions options, List<LegendSign> extra) {
        this(strategy, goal, PlacedRelation.of(goal, options), options, extra);
    }

    /** The builder of a picture of relations of several goals. */
    SceneBuilder(PartnerStrategy strategy, List<Relation> relations, MatrixOptions options) {
        this(strategy, strategy, PlacedRelation.of(relations, ReferenceYear.of(strategy), options), options,
                List.of());
    }

    private SceneBuilder(PartnerStrategy strategy, NamedElement subject, List<PlacedRelation> entries,
            MatrixOptions options, List<LegendSign> extra) {
        this.options = options;
        words = new MatrixWords(options.language());
        titles = new RelationTitles(words);
        heading = PictureHeading.of(strategy, subject, entries, options, words);
        cuts = Cuts.of(strategy);
        line = StrategyLine.of(strategy);
        toPlace = entries.stream().filter(entry -> entry.placement().isEmpty()).toList();
        sizes = MarkerSizes.of(entries, options.shows(Part.AMOUNTS), ReferenceYear.of(strategy));
        crowd = Crowd.ofEntries(entries, options);
        List<PlacedRelation> numbered = options.shows(Part.TO_PLACE) ? crowd.among(entries) : List.of();
        layout = PictureLayout.of(options, !isBeneath() && (options.shows(Part.LEGEND) || listsToPlace()),
                isBeneath() ? 0 : numbered.size());
        ArrowLength length = ArrowLength.of(entries, options);
        relations = Marker.of(entries, options.view(), line, sizes, layout.geometry()).stream()
                .map(marker -> RelationDrawing.of(marker, sizes, titles, length, options, layout.geometry())).toList();
        SideColumn.Content content = new SideColumn.Content(relations, listsToPlace() ? toPlace : List.of(), numbered,
                options.shows(Part.LEGEND), extra, sizes, titles, words);
        side = isBeneath() ? SideColumn.beneath(content, layout) : SideColumn.beside(content, layout);
    }

    MatrixScene build(Map<String, Spot> previous) {
        EmptyMatrix background = new EmptyMatrix(cuts, line, layout.geometry(), words, new Obstacles(relations),
                options.shows(Part.PATTERNS));
        Names names = new Names(options.shows(Part.NAMES) ? relations : List.of(), crowd, background,
                layout.geometry(), previous);
        List<Remark> remarks = new ArrayList<>();
        List<Mark> texts = new ArrayList<>();
        if (options.shows(Part.HEADING)) {
            texts.addAll(heading.marks(layout, remarks));
        }
        remarks.addAll(background.remarks());
        remarks.addAll(names.remarks());
        remarks.addAll(side.remarks());
        int height = (int) Math.ceil(side.bottom()) + addNote(texts, remarks);
        List<Layer> layers = List.of(
                new Layer(Level.MATRIX, List.of(Group.of(background.marks()))),
                layer(Level.HISTORY, relations, relation -> relation.untitled(relation.history().marks())),
                layer(Level.MARKER, largestFirst(), relation -> relation.titled(List.of(relation.sign()))),
                layer(Level.DEVELOPMENT, relations, relation -> relation.untitled(relation.arrowMarks())),
                new Layer(Level.LABEL, names.groups()),
                new Layer(Level.SIDE, side.groups()),
                new Layer(Level.TEXT, List.of(Group.of(texts))));
        return new MatrixScene(layout.width(), height, options.language(),
                words.of("title", heading.title(), heading.subtitle()), summary(), layout.geometry(), layers,
                names.spots(), remarks);
    }

    private boolean listsToPlace() {
        return !toPlace.isEmpty() && options.shows(Part.TO_PLACE);
    }

    private String summary() {
        return Summary.of(relations.stream().map(RelationDrawing::marker).toList(), toPlace.size(), cuts, words);
    }

    /** Small markers lie on large ones, so that both are seen. */
    private List<RelationDrawing> largestFirst() {
        return relations.stream()
                .sorted(Comparator.comparingDouble((RelationDrawing relation) -> relation.marker().radius()).reversed())
                .toList();
    }

    private static Layer layer(Level level, List<RelationDrawing> relations,
            Function<RelationDrawing, Group> group) {
        return new Layer(level, relations.stream().map(group).filter(made -> !made.marks().isEmpty()).toList());
    }

    /** Says what is shortened or left out, at the end of the picture; answers how much higher that makes it. */
    private int addNote(List<Mark> texts, List<Remark> remarks) {
        if (remarks.isEmpty() || !options.shows(Part.HEADING)) {
            return 0;
        }
        long shortened = remarks.stream().filter(remark -> remark.kind() == Kind.SHORTENED).count();
        texts.add(words.text(Role.NOTE, new Point(layout.geometry().left(),
                side.bottom() - (isBeneath() ? 0 : NOTE_ABOVE_EDGE)), Anchor.START, "note", shortened,
                remarks.size() - shortened));
        return isBeneath() ? NOTE_ABOVE_EDGE : 0;
    }

    private boolean isBeneath() {
        return options.shows(Part.BENEATH);
    }
}
