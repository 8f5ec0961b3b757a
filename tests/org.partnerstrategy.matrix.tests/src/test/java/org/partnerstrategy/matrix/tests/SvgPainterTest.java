/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.testdata.GeneratedStrategy;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgPainterTest {

    private static final MatrixOptions OPTIONS = MatrixOptions.in(SceneReader.DUTCH);

    static List<String> hostileNames() {
        return List.of("<script>alert(1)</script>", "A & B", "\"double\" 'single'", "]]>", "<!-- -->", "&lt;&#0;",
                "control\u0000\u0001\u001F\u007F", "line\r\nbreak\ttab",
                "\uD83D\uDE00\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
                "\uD800 alone", "\uFFFE\uFFFF", "\u05D0\u05E8\u05D2\u05D5\u05DF \u202Eevil\u202C", "\u6771\u4EAC", "",
                "   ", "x".repeat(500), "word ".repeat(100), "{0} '{1}'", "a\u0301e\u0308");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void anyNameMakesAWellFormedPicture(String name) throws Exception {
        ExampleStrategy example = new ExampleStrategy();
        example.goal().setName(name);
        example.strategy().setOrganisation(name);
        example.relation(name, 40, 60).setId(name);
        example.relation(name).setId(name + "2");
        Document picture = parse(paint(example.goal(), OPTIONS));
        assertEquals(0, picture.getElementsByTagName("script").getLength());
        assertEquals("svg", picture.getDocumentElement().getTagName());
    }

    @Test
    void aNameStandsInThePictureAsItIs() throws Exception {
        ExampleStrategy example = new ExampleStrategy();
        example.relation("Kunst & \"Co\" <'t>", 40, 60);
        assertThat(texts(parse(paint(example.goal(), OPTIONS)))).contains("Kunst & \"Co\" <'t>");
    }

    @Test
    void everyPartnerCanBeFoundByName() throws Exception {
        Goal goal = GeneratedStrategy.withOneGoal(5, 60).getGoals().getFirst();
        List<String> names = goal.getRelations().stream().map(relation -> relation.getPartner()).map(Partner::getName)
                .toList();
        assertThat(texts(parse(paint(goal, OPTIONS)))).containsAll(names);
    }

    @Test
    void thePictureTellsWhatItShowsToWhoCannotSeeIt() throws Exception {
        Document picture = parse(paint(ExampleStrategy.figure2().goal(), OPTIONS));
        assertEquals("img", picture.getDocumentElement().getAttribute("role"));
        assertEquals("nl", picture.getDocumentElement().getAttribute("lang"));
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent()).startsWith("Ontwikkelstrategie");
        assertEquals("Relaties in de matrix: 3 (Opdracht in concurrentie 0, Strategisch partnerschap 1, Routine 1, "
                + "Knelpunt 1). Op of boven de streeflijn: 1. Daaronder: 2. Nog te plaatsen: 0.",
                picture.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void severalPicturesCanStandInOnePage() throws IOException {
        String picture = new String(paint(ExampleStrategy.figure2().goal(), OPTIONS), StandardCharsets.UTF_8);
        assertThat(picture).doesNotContain(" id=");
        assertThat(picture).doesNotContain("<style");
    }

    @Test
    void theSameGoalGivesTheSameBytesWhateverTheComputersLanguage() throws IOException {
        byte[] one = paint(GeneratedStrategy.withOneGoal(5, 60).getGoals().getFirst(), OPTIONS);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertArrayEquals(one, paint(GeneratedStrategy.withOneGoal(5, 60).getGoals().getFirst(), OPTIONS));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersHaveAtMostTwoDecimals() throws IOException {
        String picture = new String(paint(GeneratedStrategy.withOneGoal(5, 60).getGoals().getFirst(),
                MatrixOptions.in(Locale.ENGLISH).with(Part.AMOUNTS)), StandardCharsets.UTF_8);
        assertThat(picture).doesNotMatch("(?s).*\\d\\.\\d{3}.*");
        assertThat(picture).doesNotContain("NaN");
    }

    private static byte[] paint(Goal goal, MatrixOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SvgPainter(Palette.light()).paint(MatrixScenes.of(goal, options), bytes);
        return bytes.toByteArray();
    }

    private static Document parse(byte[] picture) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture));
    }

    private static List<String> texts(Document picture) {
        NodeList texts = picture.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
    }
}
