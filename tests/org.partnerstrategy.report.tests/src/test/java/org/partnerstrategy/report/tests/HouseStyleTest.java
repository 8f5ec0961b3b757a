/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.HouseColour;
import org.partnerstrategy.model.Logo;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.HouseStyle;
import org.partnerstrategy.report.LogoFile;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportSections;

class HouseStyleTest {

    private static final int WHITE = 0xFFFFFF;
    private static final int DARK = 0x14181D;

    private final PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(240, 80, BufferedImage.TYPE_INT_RGB), format, content);
        return content.toByteArray();
    }

    private byte[] written(ReportFormat format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        format.write(ReportRequest.of(strategy, Locale.ENGLISH, LocalDate.of(2026, 5, 1)), ReportSections.standard(),
                ReportProgress.NONE, Optional.empty(), content);
        return content.toByteArray();
    }

    /** Contrast as WCAG 2.2 defines it, computed with whole tables of another form than the program's own. */
    private static double contrast(int one, int other) {
        double[] light = { light(one), light(other) };
        return (Math.max(light[0], light[1]) + 0.05) / (Math.min(light[0], light[1]) + 0.05);
    }

    private static double light(int colour) {
        double sum = 0;
        double[] weights = { 0.0722, 0.7152, 0.2126 };
        for (int part = 0; part < weights.length; part++) {
            double share = (colour >> 8 * part & 0xFF) / 255.0;
            sum += weights[part] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = { "#FFE600", "#FFFFFF", "#000000", "#005A9C", "#E30613", "#7FBA00" })
    void headingsCanBeReadInEveryColour(String colour) {
        HouseStyle style = new HouseStyle(Optional.of(HouseColour.parse(colour)), Optional.empty());
        assertTrue(contrast(style.strong(), WHITE) >= 4.5, colour);
        assertTrue(contrast(style.strongOn(DARK).orElseThrow(), DARK) >= 4.5, colour);
        assertTrue(contrast(0x1F2933, style.ground()) >= 4.5, colour);
        assertTrue(contrast(style.strong(), style.ground()) >= 4.5, colour);
    }

    @ParameterizedTest
    @ValueSource(strings = { "#FFE600", "#FFFFFF", "#000000", "#005A9C", "#E30613", "#7FBA00" })
    void linksOfTheWebPageCanBeReadOnEachOfItsGrounds(String colour) throws IOException {
        strategy.setHouseColour(HouseColour.parse(colour));
        String page = new String(written(ReportFormat.HTML), StandardCharsets.UTF_8);
        List<MatchResult> palettes = Pattern.compile("--accent: #(\\w{6}); --tint: #(\\w{6});\\s*\\}").matcher(page)
                .results().toList();
        List<Integer> raised = List.of(0xF4F6F8, 0x1D232A, 0x1D232A);
        assertEquals(raised.size(), palettes.size());
        for (int i = 0; i < raised.size(); i++) {
            int accent = Integer.parseInt(palettes.get(i).group(1), 16);
            assertTrue(contrast(accent, Integer.parseInt(palettes.get(i).group(2), 16)) >= 4.5, colour);
            assertTrue(contrast(accent, raised.get(i)) >= 4.5, colour);
        }
    }

    @Test
    void aLegibleColourStaysAsItIs() {
        assertEquals(0x005A9C, new HouseStyle(Optional.of(HouseColour.parse("#005A9C")), Optional.empty()).strong());
    }

    @ParameterizedTest
    @ValueSource(strings = { "png", "jpg" })
    void theLogoIsOnTheFirstPageOfEachFormatWithWords(String format) throws IOException {
        strategy.setOrganisation("Gemeente Voorbeeld");
        strategy.setLogo(Logo.of(picture(format)));
        try (PDDocument pdf = Loader.loadPDF(written(ReportFormat.PDF))) {
            assertThat(StreamSupport.stream(pdf.getPage(0).getResources().getXObjectNames().spliterator(), false)
                    .map(COSName::getName).findAny()).isPresent();
        }
        String page = new String(written(ReportFormat.HTML), StandardCharsets.UTF_8);
        assertThat(page).contains("alt=\"Logo Gemeente Voorbeeld\" src=\"data:image/");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(ReportFormat.DOCX)))) {
            assertEquals("Logo Gemeente Voorbeeld", word.getParagraphs().getFirst().getRuns().getFirst().getCTR()
                    .getDrawingArray(0).getInlineArray(0).getDocPr().getDescr());
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written(ReportFormat.PPTX)))) {
            assertTrue(show.getSlides().getFirst().getShapes().stream().anyMatch(XSLFPictureShape.class::isInstance));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedLogoIsLeftOut(ReportFormat format) throws IOException {
        strategy.setLogo(new Logo("iVBORw0KGgoAAAANSUhEUgAA"));
        assertTrue(written(format).length > 0);
    }

    @Test
    void keptColoursAreInWordAndOnTheWebPage() throws IOException {
        strategy.setHouseColour(HouseColour.parse("#A00050"));
        assertThat(new String(written(ReportFormat.HTML), StandardCharsets.UTF_8)).contains("--strong: #a00050");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(ReportFormat.DOCX)))) {
            assertThat(word.getStyles().getStyle("Heading1").getCTStyle().toString()).contains("A00050");
        }
    }

    @Test
    void omittedSectionsAndOtherGoalsAreNotInTheReport() {
        strategy.getOmittedSections().add("method");
        strategy.getReportGoals().add(strategy.getGoals().getFirst());
        ReportRequest request = ReportRequest.of(strategy, Locale.ENGLISH, LocalDate.of(2026, 5, 1));
        List<String> headings = headings(request);
        assertThat(headings).doesNotContain(ReportSections.standard().title("method", Locale.ENGLISH));
        assertThat(headings).contains(ReportSections.standard().title("summary", Locale.ENGLISH));
        assertEquals(List.of(strategy.getGoals().getFirst()), request.goals());
        assertThat(headings(request.whole())).contains(ReportSections.standard().title("method", Locale.ENGLISH));
        assertTrue(request.whole().isWhole());
    }

    private static List<String> headings(ReportRequest request) {
        Report report = ReportSections.standard().write(request, ReportProgress.NONE);
        return report.contents().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .map(Heading::text).toList();
    }

    @Test
    void everySectionHasATitleInEachLanguage() {
        for (String id : ReportSections.standard().ids()) {
            String english = ReportSections.standard().title(id, Locale.ENGLISH);
            assertFalse(Set.of(id, ReportSections.standard().title(id, Locale.of("nl"))).contains(english), id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GIF89a", "<svg/>", "\u00ff\u00d8\u00ff\u00e0 no more than a beginning" })
    void whatIsNoPictureIsNoLogo(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("logo.png"), content, StandardCharsets.ISO_8859_1);
        assertEquals(Optional.empty(), LogoFile.read(file));
    }

    @Test
    void aPictureIsReadWholeAndALargeOneIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("logo.jpg"), picture("jpg"));
        assertEquals("image/jpeg", LogoFile.read(file).orElseThrow().mediaType());
        byte[] large = new byte[Logo.LARGEST + 1];
        System.arraycopy(picture("png"), 0, large, 0, 8);
        assertEquals(Optional.empty(), LogoFile.read(Files.write(file, large)));
        assertEquals(Optional.empty(), LogoFile.read(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blue", "#12", "#1234567", "rgb(1,2,3)", "" })
    void whatIsNoColourIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> HouseColour.parse(text));
    }

    @Test
    void aShortColourMeansTheSame() {
        assertEquals("#0055AA", HouseColour.parse("#05a").toString());
    }
}
