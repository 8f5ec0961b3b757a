/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

class MatrixScenesTest {

    private static final MatrixOptions OPTIONS = MatrixOptions.in(SceneReader.DUTCH);

    private final ExampleStrategy example = new ExampleStrategy();

    @Test
    void aRelationWithoutAssessmentStandsInTheListAndNotInTheMatrix() {
        example.relation("Nieuwkomer");
        SceneReader reader = read(OPTIONS);
        assertEquals(0, reader.groups(Level.MARKER).count());
        assertThat(reader.texts()).contains("Nog te plaatsen (1)");
        assertEquals(List.of(Role.MARKER_TO_PLACE, Role.ENTRY),
                reader.group(Level.SIDE, "1").marks().stream().map(Mark::role).toList());
    }

    @Test
    void theListOfRelationsToPlaceSaysHowManyMoreThereAre() {
        for (int i = 1; i <= 100; i++) {
            example.relation("Partner " + i);
        }
        SceneReader reader = read(OPTIONS);
        long listed = reader.marks(Role.MARKER_TO_PLACE).count();
        assertTrue(reader.texts().contains("en nog " + (100 - listed)), () -> reader.texts().toString());
        assertEquals(100 - listed, reader.scene().remarks().size());
    }

    @Test
    void theHeadingNamesGoalOrganisationAndReview() {
        example.relation("A", 50, 50);
        assertThat(read(OPTIONS).texts()).containsAll(List.of("Jeugd- en jongerenwerk",
                "Gemeente Voorbeeldstad \u00b7 Peiling van 1 maart 2026 \u00b7 "
                        + "Huidige positie en gewenste ontwikkeling"));
    }

    @Test
    void aPositionOfAnEarlierReviewIsPalerAndSaysSo() {
        example.relation("A", 50, 50);
        example.relation("B", 20, 90);
        example.relation("C");
        Review later = PartnerStrategyFactory.eINSTANCE.createReview();
        later.setDate(LocalDate.of(2026, 9, 1));
        example.strategy().getReviews().add(later);
        example.strategy().getRelations().getFirst().getAssessments().getFirst().setReview(later);
        SceneReader reader = read(OPTIONS);

        assertEquals(List.of(Role.MARKER_ABOVE), reader.group(Level.MARKER, "1").marks().stream().map(Mark::role)
                .toList());
        assertEquals(List.of(Role.MARKER_ABOVE_STALE), reader.group(Level.MARKER, "2").marks().stream()
                .map(Mark::role).toList());
        assertTrue(reader.texts().contains("Bleker: van een eerdere peiling (1)"), () -> reader.texts().toString());
        assertTrue(reader.texts().stream().anyMatch(text -> text.contains("1 van 3 ingeschat bij deze peiling")));
    }

    @Test
    void asOfAReviewRelationsAreWhereTheyWereAndArrowsAreThoseDecidedByThen() {
        Relation moved = example.relation("A", 50, 50);
        Relation later = example.relation("B", 20, 90);
        Review first = example.strategy().getReviews().getFirst();
        Review second = PartnerStrategyFactory.eINSTANCE.createReview();
        second.setDate(LocalDate.of(2026, 9, 1));
        example.strategy().getReviews().add(second);
        Assessment anew = Assessing.add(moved, second, AssessmentKind.SEPARATE);
        anew.setDependency(Score.of(80));
        anew.setInfluence(Score.of(10));
        later.getAssessments().getFirst().setReview(second);
        Deciding.decide(moved, Set.of(Direction.UP));
        moved.getDevelopment().setReview(second);

        SceneReader now = read(OPTIONS);
        SceneReader then = read(OPTIONS.at(Optional.of(first)));
        assertEquals(2, now.groups(Level.MARKER).count());
        assertEquals(1, then.groups(Level.MARKER).count());
        assertEquals(now.scene().geometry().point(Position.of(50, 50)),
                ((Mark.Circle) then.group(Level.MARKER, "1").marks().getFirst()).centre());
        assertEquals(1, now.groups(Level.DEVELOPMENT).count());
        assertEquals(0, then.groups(Level.DEVELOPMENT).count());
        assertTrue(then.texts().contains("Nog te plaatsen (1)"), () -> then.texts().toString());
        assertTrue(then.texts().stream().anyMatch(text -> text.contains("Peiling van 1 maart 2026")));
    }

    @Test
    void assessorsWhoDifferHaveASoftShapeAroundTheirMarker() {
        Relation relation = example.relation("A", 50, 50);
        assertEquals(0, read(OPTIONS).marks(Role.SPREAD).count());
        Assessment other = Assessing.add(relation, example.strategy().getReviews().getFirst(), AssessmentKind.SEPARATE);
        other.setDependency(Score.of(70));
        other.setInfluence(Score.of(50));
        assertTrue(read(OPTIONS).group(Level.HISTORY, "1").marks().getFirst() instanceof Mark.Polygon);
        assertTrue(Palette.light().style(Role.SPREAD).isSeenThrough());
        assertTrue(Palette.dark().style(Role.SPREAD).isSeenThrough());
    }

    @ParameterizedTest(name = "cuts at {0},{1}")
    @CsvSource({ "50,50", "30,60", "1,99" })
    void zonesMeetAtTheCuts(int dependencyCut, int influenceCut) {
        example.strategy().setDependencyCut(Score.of(dependencyCut));
        example.strategy().setInfluenceCut(Score.of(influenceCut));
        SceneReader reader = read(OPTIONS);
        MatrixGeometry geometry = reader.scene().geometry();
        Point cut = geometry.point(Position.of(dependencyCut, influenceCut));
        assertEquals(new Box(geometry.left(), geometry.top(), cut.x(), cut.y()), zone(reader, Role.LEVERAGE_ZONE));
        assertEquals(new Box(cut.x(), geometry.top(), geometry.right(), cut.y()), zone(reader, Role.STRATEGIC_ZONE));
        assertEquals(new Box(geometry.left(), cut.y(), cut.x(), geometry.bottom()), zone(reader, Role.ROUTINE_ZONE));
        assertEquals(new Box(cut.x(), cut.y(), geometry.right(), geometry.bottom()),
                zone(reader, Role.BOTTLENECK_ZONE));
    }

    @Test
    void aZoneTooNarrowForItsNameIsReported() {
        example.strategy().setDependencyCut(Score.of(1));
        assertThat(read(OPTIONS).scene().remarks()).contains(new Remark(Remark.Kind.LEFT_OUT, "Routine"));
    }

    @Test
    void theStrategyLineRunsThroughItsCorners() {
        example.corner(0, 10);
        example.corner(40, 30);
        example.corner(100, 95);
        SceneReader reader = read(OPTIONS);
        MatrixGeometry geometry = reader.scene().geometry();
        assertEquals(
                List.of(geometry.point(Position.of(0, 10)), geometry.point(Position.of(40, 30)),
                        geometry.point(Position.of(100, 95))),
                ((Mark.Polyline) reader.marks(Role.STRATEGY_LINE).findFirst().orElseThrow()).points());
    }

    @Test
    void theNameOfAZoneMakesWayForTheStrategyLine() {
        example.corner(0, 0);
        example.corner(100, 100);
        SceneReader reader = read(OPTIONS);
        Mark.Text name = (Mark.Text) reader.marks(Role.STRATEGIC_NAME).findFirst().orElseThrow();
        assertEquals(Mark.Anchor.START, name.anchor());
        assertTrue(name.at().x() < zone(reader, Role.STRATEGIC_ZONE).right() - 200);
    }

    @ParameterizedTest(name = "line to {0}, {1} to {2}")
    @CsvSource({ "0,100,100", "0,0,100", "99,0,1", "1,100,100", "50,0,0" })
    void theNameOfTheStrategyLineStaysInTheMatrix(int dependency, int influence, int last) {
        example.corner(0, 0);
        if (dependency > 0) {
            example.corner(dependency, Math.min(influence, last));
        }
        example.corner(100, last);
        SceneReader reader = read(OPTIONS);
        Mark.Text name = (Mark.Text) reader.marks(Role.STRATEGY_LINE_NAME).findFirst().orElseThrow();
        assertTrue(reader.scene().geometry().box().contains(Box.around(name.at(), 0)));
    }

    @Test
    void theHeadOfAnArrowEndsAtTheDesiredPosition() {
        example.develop(example.relation("A", 70, 30), 40, 65, Direction.UP, Direction.LEFT);
        SceneReader reader = read(OPTIONS);
        assertEquals(reader.scene().geometry().point(Position.of(40, 65)),
                reader.triangles("1", Role.ARROW_HEAD).getFirst().getFirst());
    }

    @ParameterizedTest(name = "{0} at {1},{2}")
    @CsvSource({ "RIGHT,100,50", "UP,50,100", "LEFT,0,50", "DOWN,50,0", "RIGHT,98,50" })
    void aDirectionWithoutAWayToGoIsShownByASignOnItsSide(Direction direction, int dependency, int influence) {
        Relation relation = example.relation("A", dependency, influence);
        example.develop(relation, dependency, influence, direction);
        SceneReader reader = read(OPTIONS);
        Point marker = reader.marker("1");
        Point tip = reader.triangles("1", Role.DIRECTION_SIGN).getFirst().getFirst();
        assertEquals(direction, direction(marker, tip));
        assertThat(reader.triangles("1", Role.ARROW_HEAD)).isEmpty();
    }

    private static Direction direction(Point from, Point to) {
        if (to.x() == from.x()) {
            return to.y() < from.y() ? Direction.UP : Direction.DOWN;
        }
        return to.x() < from.x() ? Direction.LEFT : Direction.RIGHT;
    }

    @ParameterizedTest(name = "at {0},{1}")
    @CsvSource({ "0,0", "0,100", "100,0", "100,100" })
    void aRelationInACornerStaysInThePictureWithItsName(int dependency, int influence) {
        example.relation("Stichting Welzijn in de hoek", dependency, influence);
        SceneReader reader = read(OPTIONS);
        assertEquals(reader.scene().geometry().point(Position.of(dependency, influence)), reader.marker("1"));
        assertTrue(reader.scene().geometry().box().contains(reader.nameAreas().getFirst()));
    }

    @ParameterizedTest(name = "{0} relations")
    @CsvSource({ "2", "3", "6", "7", "30" })
    void relationsAtOnePlaceLieBesideEachOther(int count) {
        for (int i = 1; i <= count; i++) {
            example.relation("Partner " + i, 50, 50);
        }
        SceneReader reader = read(OPTIONS);
        List<Point> places = reader.groups(Level.MARKER).map(group -> reader.marker(group.relation().orElseThrow()))
                .toList();
        for (Point place : places) {
            assertEquals(1, places.stream().filter(other -> other.distance(place) < 2 * reader.radius("1")).count());
        }
    }

    @Test
    void spreadReachesFromTheLowestToTheHighestScore() {
        Relation relation = example.relation("A", 20, 40);
        example.assess(relation, 40, 60);
        SceneReader reader = read(OPTIONS);
        MatrixGeometry geometry = reader.scene().geometry();
        List<Point> shape = ((Mark.Polygon) reader.group(Level.HISTORY, "1").marks().getFirst()).corners();
        for (Position outermost : List.of(Position.of(20, 50), Position.of(40, 50), Position.of(30, 40),
                Position.of(30, 60))) {
            Point place = geometry.point(outermost);
            assertTrue(shape.stream().anyMatch(corner -> corner.distance(place) < 12), outermost::toString);
        }
    }

    @Test
    void theTrailRunsThroughEarlierPlacesToThePresentOne() {
        Relation relation = example.relation("A", 70, 80);
        example.assessEarlier(relation, 10, 20);
        SceneReader reader = read(OPTIONS.with(Part.TRAIL));
        MatrixGeometry geometry = reader.scene().geometry();
        assertEquals(List.of(geometry.point(Position.of(10, 20)), geometry.point(Position.of(70, 80))),
                ((Mark.Polyline) reader.group(Level.HISTORY, "1").marks().getFirst()).points());
    }

    @Test
    void theAreaOfAMarkerGrowsWithTheAmount() {
        example.pay(example.relation("A", 20, 20), 100_000);
        example.pay(example.relation("B", 80, 80), 400_000);
        SceneReader reader = read(OPTIONS.with(Part.AMOUNTS));
        assertEquals(2, reader.radius("2") / reader.radius("1"), 0.001);
    }

    @Test
    void anUnknownAmountIsNoSmallAmount() {
        example.pay(example.relation("A", 20, 20), 100_000);
        example.relation("B", 80, 80);
        assertTrue(read(OPTIONS.with(Part.AMOUNTS)).group(Level.MARKER, "2").marks()
                .getFirst() instanceof Mark.Polygon);
    }

    @Test
    void theDesiredViewShowsRelationsWhereTheyShouldGo() {
        example.relation("A", 50, 30, Direction.UP);
        example.relation("B", 10, 80);
        SceneReader reader = read(OPTIONS.showing(View.DESIRED));
        MatrixGeometry geometry = reader.scene().geometry();
        assertEquals(geometry.point(Position.of(50, 50)), reader.marker("1"));
        assertEquals(geometry.point(Position.of(10, 80)), reader.marker("2"));
        assertEquals(0, reader.groups(Level.DEVELOPMENT).count());
    }

    @Test
    void relationsBelowTheLineHaveAnotherMarker() {
        example.relation("A", 50, 50);
        example.relation("B", 50, 49);
        SceneReader reader = read(OPTIONS);
        assertEquals(Role.MARKER_ABOVE, reader.group(Level.MARKER, "1").marks().getFirst().role());
        assertEquals(Role.MARKER_BELOW, reader.group(Level.MARKER, "2").marks().getFirst().role());
    }

    @Test
    void theTitleOfARelationSaysWhatIsKnown() {
        Relation relation = example.relation("Jeugdhuis", 40, 70, Direction.UP);
        example.pay(relation, 15_000);
        MatrixScene scene = MatrixScenes.of(example.goal(), MatrixOptions.in(Locale.ENGLISH));
        assertEquals("Jeugdhuis: influence 70, dependency 40, Leverage, 26 above the strategy line; "
                + "\u20ac15,000 per year; desired: up \u2192 influence 90, dependency 40",
                new SceneReader(scene).group(Level.MARKER, "1").title().orElseThrow());
    }

    @Test
    void aSmallPictureNamesWhatDoesNotFit() {
        ExampleStrategy crowd = ExampleStrategy.random(1, 300);
        MatrixScene scene = MatrixScenes.of(crowd.goal(), OPTIONS.sized(MatrixOptions.SMALLEST));
        assertThat(scene.remarks()).isNotEmpty();
        assertEquals(1, new SceneReader(scene).marks(Role.NOTE).count());
    }

    @Test
    void withoutLegendAndListThePictureIsNarrower() {
        example.relation("A", 50, 50);
        assertTrue(read(OPTIONS.without(Part.LEGEND)).scene().width() < read(OPTIONS).scene().width());
    }

    @Test
    void aGoalOutsideAStrategyHasNoPicture() {
        assertThrows(IllegalArgumentException.class,
                () -> MatrixScenes.of(PartnerStrategyFactory.eINSTANCE.createGoal(), OPTIONS));
    }

    private SceneReader read(MatrixOptions options) {
        return new SceneReader(MatrixScenes.of(example.goal(), options));
    }

    private static Box zone(SceneReader reader, Role role) {
        return ((Mark.Rectangle) reader.marks(role).findFirst().orElseThrow()).box();
    }
}
