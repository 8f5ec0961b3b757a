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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.overlay.LegendSign;
import org.partnerstrategy.matrix.overlay.MatrixOverlay;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.OverlaySign;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.matrix.overlay.SignOverlay;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PdfPainter;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.NamedProblems;

/** The extra marks of plug-ins stand in every kind of picture, and a broken plug-in leaves the picture as it was. */
class OverlayTest {

    private static final MatrixOptions OPTIONS = MatrixOptions.in(SceneReader.DUTCH);

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final List<String> problems = named.problems();
    private final Goal goal = ExampleStrategy.figure2().goal();

    private static Overlays overlays(MatrixOverlay overlay) {
        return Overlays.including(Extensions.of("overlays",
                List.of(new Declared(Map.of("id", "mine", "label", "Ring & name"), () -> overlay))));
    }

    @Test
    void aRingMarksTheRelationsWhoseAdviceIsOnTheEdge() {
        Overlay edge = Overlays.installed().find("edge").orElseThrow();
        long onTheEdge = goal.getRelations().stream().filter(relation -> Safety.of(relation,
                MethodWithPlugIns.installed().advice()).filter(Safety::isOnTheEdge).isPresent()).count();

        assertEquals(onTheEdge, rings(goal, OPTIONS.with(edge, true)));
        placeOnTheEdge();
        assertTrue(MatrixScenes.of(goal, OPTIONS.with(edge, true)).layers().stream()
                .anyMatch(layer -> layer.level() == Level.OVERLAY));
    }

    @Test
    void aRingMarksRelationsOfSubGoalsWhereTheyAreShown() {
        MatrixOptions options = OPTIONS.with(Overlays.installed().find("edge").orElseThrow(), true);
        placeOnTheEdge();
        long onTheEdge = rings(goal, options);
        Goal whole = PartnerStrategyFactory.eINSTANCE.createGoal();
        ((PartnerStrategy) goal.eContainer()).getGoals().add(whole);
        whole.getGoals().add(goal);

        assertTrue(onTheEdge > 0);
        assertEquals(onTheEdge, rings(whole, options.with(Part.SUBGOALS)));
        assertEquals(0, rings(whole, options));
    }

    private void placeOnTheEdge() {
        goal.getRelations().getFirst().getAssessments().forEach(assessment -> {
            assessment.setInfluence(Score.of(39));
            assessment.setDependency(Score.of(30));
        });
    }

    private static long rings(Goal shown, MatrixOptions options) {
        return MatrixScenes.of(shown, options).layers().stream().filter(layer -> layer.level() == Level.OVERLAY)
                .flatMap(layer -> layer.groups().stream()).mapToLong(group -> group.marks().size()).sum();
    }

    private MatrixScene scene(MatrixOverlay overlay) {
        return MatrixScenes.of(goal, OPTIONS.with(overlays(overlay).find("mine").orElseThrow(), true));
    }

    private static List<Mark> ringAndName(Goal goal, MatrixScene scene) {
        Mark.Circle marker = scene.marker(goal.getRelations().getFirst().getId()).orElseThrow();
        return List.of(new Mark.Circle(Role.OVERLAY_LINE, marker.centre(), marker.radius() + 4),
                Mark.Text.of(Role.OVERLAY_NAME, marker.centre().moved(0, 30), Anchor.MIDDLE, "Expensive"));
    }

    /** Writes a picture. */
    private interface Painter {

        void paint(MatrixScene scene, OutputStream stream) throws IOException;
    }

    private static byte[] picture(Painter painter, MatrixScene scene) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        painter.paint(scene, bytes);
        return bytes.toByteArray();
    }

    @Test
    void liesOverMarkersAndUnderNames() {
        List<Level> levels = scene(OverlayTest::ringAndName).layers().stream().map(layer -> layer.level()).toList();
        assertEquals(List.of(Level.DEVELOPMENT, Level.OVERLAY, Level.LABEL), levels.subList(3, 6));
    }

    @Test
    void standsInEveryKindOfPicture() throws Exception {
        MatrixScene plain = MatrixScenes.of(goal, OPTIONS);
        MatrixScene marked = scene(OverlayTest::ringAndName);
        String svg = new String(picture(new SvgPainter(Palette.light())::paint, marked), StandardCharsets.UTF_8);
        assertTrue(svg.contains("<title>Ring &amp; name</title>") && svg.contains("Expensive"), svg);
        try (PDDocument pdf = Loader.loadPDF(picture(new PdfPainter(Palette.light())::paint, marked))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Expensive");
        }
        Painter png = new PngPainter(Palette.light(), 1)::paint;
        assertTrue(!Arrays.equals(picture(png, plain), picture(png, marked)));
    }

    static Stream<MatrixOverlay> broken() {
        return Stream.of(
                (goal, scene) -> {
                    throw new IllegalStateException("no luck");
                },
                (goal, scene) -> null,
                (goal, scene) -> Arrays.asList((Mark) null),
                (goal, scene) -> List.of(new Mark.Circle(Role.OVERLAY_LINE, new Point(Double.NaN, 1), 1)),
                (goal, scene) -> List.of(new Mark.Circle(null, new Point(1, 1), 1)),
                (goal, scene) -> List.of(Mark.Text.of(Role.OVERLAY_LINE, new Point(1, 1), Anchor.START, "no letters")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void leavesThePictureAsItWasWithWhatIsBroken(MatrixOverlay overlay) {
        assertEquals(MatrixScenes.of(goal, OPTIONS), scene(overlay));
        assertEquals(1, problems.size());
    }

    @Test
    void isOnlyDrawnWhenItIsSwitchedOn() {
        Overlays overlays = overlays(OverlayTest::ringAndName);
        MatrixOptions on = OPTIONS.with(overlays.all().getFirst(), true);
        assertEquals(MatrixScenes.of(goal, OPTIONS), MatrixScenes.of(goal, on.with(overlays.all().getFirst(), false)));
    }

    /** Marks that are explained in the legend. */
    private record Explained(Function<MatrixScene, List<OverlaySign>> marked, LegendSign sign) implements SignOverlay {

        @Override
        public List<OverlaySign> signs(Goal goal, MatrixScene scene) {
            return marked.apply(scene);
        }

        @Override
        public Optional<LegendSign> legend(Locale language) {
            return Optional.of(sign);
        }
    }

    private static List<Mark> ring(double radius) {
        return List.of(new Mark.Circle(Role.OVERLAY_LINE, new Point(0, 0), radius));
    }

    private static LegendSign sign(double radius) {
        return new LegendSign("Ring: expensive", ring(radius));
    }

    private static List<Group> groups(MatrixScene scene, Level level) {
        return scene.layers().stream().filter(layer -> layer.level() == level)
                .flatMap(layer -> layer.groups().stream()).toList();
    }

    @Test
    void isExplainedInTheLegendWhereItIsShown() {
        Overlay overlay = overlays(new Explained(scene -> List.of(), sign(8))).find("mine").orElseThrow();
        MatrixScene scene = MatrixScenes.of(goal, OPTIONS.with(overlay, true));
        assertThat(groups(scene, Level.SIDE).toString()).contains("Ring: expensive");
        Mark.Circle ring = groups(scene, Level.SIDE).stream().flatMap(group -> group.marks().stream())
                .filter(mark -> mark.role() == Role.OVERLAY_LINE).map(Mark.Circle.class::cast).findFirst()
                .orElseThrow();
        assertThat(ring.centre().x()).isGreaterThan(scene.geometry().right());
        assertThat(MatrixScenes.of(goal, OPTIONS).toString()).doesNotContain("Ring: expensive");
        assertThat(MatrixScenes.of(goal, OPTIONS.with(overlay, true).without(Part.LEGEND)).toString())
                .doesNotContain("Ring: expensive");
        assertThat(MatrixScenes.of(goal, OPTIONS.with(overlay, true).with(Part.BENEATH)).toString())
                .contains("Ring: expensive");
    }

    @Test
    void saysWhatItIsAndWhichRelationItIsAbout() {
        Relation relation = goal.getRelations().getFirst();
        MatrixScene scene = scene(new Explained(drawn -> List.of(OverlaySign.of(drawn.marker(relation.getId()).stream()
                .map(Mark.class::cast).toList()).about(relation).saying("Gets much")), sign(8)));
        Group group = groups(scene, Level.OVERLAY).getFirst();
        assertEquals(Optional.of("Gets much"), group.title());
        assertEquals(Optional.of(relation.getId()), group.relation());
        assertEquals(Optional.of("Ring & name"), groups(scene(OverlayTest::ringAndName), Level.OVERLAY).getFirst()
                .title());
    }

    static Stream<MatrixOverlay> brokenWithLegend() {
        return Stream.of(new Explained(scene -> {
            throw new IllegalStateException("no luck");
        }, sign(8)), new Explained(scene -> Arrays.asList((OverlaySign) null), sign(8)),
                new Explained(scene -> List.of(), sign(Double.NaN)), new Explained(scene -> List.of(), null),
                new Explained(scene -> List.of(new OverlaySign(ring(8), null, Optional.empty())), sign(8)),
                new Explained(scene -> List.of(new OverlaySign(ring(8), Optional.empty(), null)), sign(8)),
                new Explained(scene -> List.of(OverlaySign.of(ring(8)).saying(null)), sign(8)),
                new Explained(scene -> List.of(), new LegendSign(null, ring(8))));
    }

    @ParameterizedTest
    @MethodSource("brokenWithLegend")
    void explainsNothingOfWhatIsBroken(MatrixOverlay overlay) {
        assertEquals(MatrixScenes.of(goal, OPTIONS), scene(overlay));
        assertEquals(1, problems.size());
    }

    @Test
    void theRingOnTheEdgeSaysHowSureTheAdviceIs() {
        placeOnTheEdge();
        Overlay edge = Overlays.installed().find("edge").orElseThrow();
        MatrixScene scene = MatrixScenes.of(goal, OPTIONS.with(edge, true));
        Relation relation = goal.getRelations().getFirst();
        Group ring = groups(scene, Level.OVERLAY).stream().filter(group -> group.relation().equals(Optional.of(
                relation.getId()))).findFirst().orElseThrow();
        assertThat(ring.title().orElseThrow().lines()).hasSize(2).first().asString()
                .contains(relation.getPartner().getName());
        assertThat(groups(scene, Level.SIDE).toString()).contains("advies op het randje");
    }
}
