/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.matrix.Crowd;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Paper;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.testdata.GeneratedStrategy;

/** Where relations are too many for names, each has a number in the matrix and its name in a list. */
class CrowdTest {

    private static final MatrixOptions OPTIONS = MatrixOptions.in(Locale.ENGLISH).with(Part.NUMBERS);

    private static Goal goal(int relations) {
        return GeneratedStrategy.withOneGoal(5, relations).getGoals().getFirst();
    }

    @Test
    void isNumberedFromTheTwentySixthOn() {
        assertEquals(0, Crowd.of(placed(25), OPTIONS).numbers().size());
        assertEquals(26, Crowd.of(placed(26), OPTIONS).numbers().size());
        assertEquals(0, Crowd.of(List.of(), OPTIONS).numbers().size());
        assertEquals(0, Crowd.of(placed(26), OPTIONS.without(Part.NAMES)).numbers().size());
        assertEquals(0, Crowd.of(placed(26), OPTIONS.without(Part.NUMBERS)).numbers().size());
    }

    private static List<Relation> placed(int count) {
        return goal(200).getRelations().stream().filter(relation -> !relation.getAssessments().isEmpty()).limit(count)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = { 60, 120, 250 })
    void everyNumberIsInTheMatrixAndInTheList(int relations) {
        for (MatrixOptions options : List.of(OPTIONS, OPTIONS.with(Part.BENEATH))) {
            MatrixScene scene = MatrixScenes.of(goal(relations), options);
            List<String> listed = texts(scene, Layer.Level.SIDE, Role.NUMBER);
            assertEquals(IntStream.rangeClosed(1, listed.size()).mapToObj(Integer::toString).toList(), listed);
            assertTrue(listed.size() > 25);
            assertEquals(listed.stream().sorted().toList(),
                    texts(scene, Layer.Level.LABEL, Role.LABEL).stream().sorted().toList());
            assertEquals(0, scene.remarks().stream().filter(remark -> remark.kind() == Remark.Kind.LEFT_OUT).count());
            assertTrue(marks(scene, Layer.Level.SIDE).filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                    .allMatch(text -> text.at().y() < scene.height() && text.at().x() < scene.width()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 120, 250 })
    void arrowsOfACrowdAreShortAndKeepTheirDirection(int relations) {
        Goal goal = goal(relations);
        MatrixScene scene = MatrixScenes.of(goal, OPTIONS);
        assertThat(marks(scene, Layer.Level.DEVELOPMENT).map(Mark::role)).contains(Role.SHORT_ARROW_HEAD)
                .doesNotContain(Role.ARROW, Role.ARROW_HEAD);
        for (Relation relation : goal.getRelations()) {
            Optional<Arrow> arrow = Arrow.of(relation).filter(one -> !one.from().equals(one.to()));
            if (arrow.isPresent()) {
                Point from = centre(scene, relation);
                Point to = scene.geometry().point(arrow.get().to());
                Point tip = tip(scene, relation);
                double way = from.distance(to);
                double length = from.distance(tip);
                assertThat(length).isLessThanOrEqualTo(Math.min(way, 40) + 0.01);
                assertThat(tip.distance(from.towards(to, length / way))).isLessThan(0.01);
            }
        }
    }

    @Test
    void arrowsAreWholeUpToThirty() {
        Goal goal = goal(250);
        List<Relation> going = wanted(goal, true);
        assertThat(going).hasSizeGreaterThan(30);
        assertThat(arrowsOf(going.subList(0, 30))).contains(Role.ARROW_HEAD).doesNotContain(Role.SHORT_ARROW_HEAD);
        assertThat(arrowsOf(going.subList(0, 31))).contains(Role.SHORT_ARROW_HEAD).doesNotContain(Role.ARROW_HEAD);
        assertThat(marks(MatrixScenes.of(goal(250), OPTIONS.without(Part.SHORT_ARROWS)), Layer.Level.DEVELOPMENT)
                .map(Mark::role)).contains(Role.ARROW_HEAD).doesNotContain(Role.SHORT_ARROW_HEAD);
    }

    @Test
    void aSignWithoutAWayToGoIsNoArrow() {
        Goal goal = goal(250);
        List<Relation> staying = wanted(goal, false);
        assertThat(staying).isNotEmpty();
        assertThat(arrowsOf(Stream.concat(wanted(goal, true).stream().limit(30), staying.stream()).toList()))
                .contains(Role.ARROW_HEAD, Role.DIRECTION_SIGN).doesNotContain(Role.SHORT_ARROW_HEAD);
    }

    /** The relations with directions that lead somewhere, or nowhere. */
    private static List<Relation> wanted(Goal goal, boolean goes) {
        return goal.getRelations().stream().filter(relation -> Arrow.of(relation)
                .filter(arrow -> !arrow.from().equals(arrow.to()) == goes).isPresent()).toList();
    }

    private static List<Role> arrowsOf(List<Relation> relations) {
        return marks(MatrixScenes.ofAll(Strategies.of(relations.getFirst()), relations, OPTIONS),
                Layer.Level.DEVELOPMENT).map(Mark::role).toList();
    }

    private static Point centre(MatrixScene scene, Relation relation) {
        return group(scene, Layer.Level.MARKER, relation).marks().stream().map(mark -> switch (mark) {
        case Mark.Circle circle -> circle.centre();
        case Mark.Polygon diamond -> new Point(diamond.corners().getFirst().x(), diamond.corners().get(1).y());
        default -> throw new AssertionError(mark);
        }).findFirst().orElseThrow();
    }

    private static Point tip(MatrixScene scene, Relation relation) {
        return group(scene, Layer.Level.DEVELOPMENT, relation).marks().stream()
                .filter(mark -> mark.role() == Role.SHORT_ARROW_HEAD).map(Mark.Polygon.class::cast).findFirst()
                .orElseThrow().corners().getFirst();
    }

    private static Group group(MatrixScene scene, Layer.Level level, Relation relation) {
        return layer(scene, level).filter(group -> group.relation().equals(Optional.of(relation.getId()))).findFirst()
                .orElseThrow();
    }

    @Test
    void theListIsInTheOrderOfTheNames() {
        MatrixScene scene = MatrixScenes.of(goal(60), OPTIONS.with(Part.BENEATH));
        List<String> groups = layer(scene, Layer.Level.SIDE).filter(group -> group.marks().getFirst() instanceof
                Mark.Text text && text.role() == Role.NUMBER).map(group -> group.relation().orElseThrow()).toList();
        assertEquals(List.copyOf(Crowd.of(goal(60).getRelations(), OPTIONS).numbers().keySet()), groups);
    }

    @ParameterizedTest
    @EnumSource
    void aSheetHasTheShapeOfItsPaper(Paper paper) {
        MatrixScene scene = paper.sheet(MatrixScenes.of(goal(60), paper.options(OPTIONS)));
        double ratio = (double) Math.max(scene.width(), scene.height()) / Math.min(scene.width(), scene.height());
        assertEquals(paper.longSide() / paper.shortSide(), ratio, 0.01);
        assertEquals(paper == Paper.SLIDE, scene.width() > scene.height());
        assertEquals(Optional.of(scene.geometry().point(Position.of(0, 100))),
                marks(scene, Layer.Level.MATRIX).filter(mark -> mark.role() == Role.FRAME).findFirst()
                        .map(mark -> ((Mark.Rectangle) mark).box())
                        .map(box -> new Point(box.left(), box.top())));
    }

    private static List<String> texts(MatrixScene scene, Layer.Level level, Role role) {
        return marks(scene, level).filter(mark -> mark.role() == role).map(mark -> ((Mark.Text) mark).words()).toList();
    }

    private static Stream<Mark> marks(MatrixScene scene, Layer.Level level) {
        return layer(scene, level).flatMap(group -> group.marks().stream());
    }

    private static Stream<Group> layer(MatrixScene scene, Layer.Level level) {
        return scene.layers().stream().filter(layer -> layer.level() == level)
                .flatMap(layer -> layer.groups().stream());
    }
}
