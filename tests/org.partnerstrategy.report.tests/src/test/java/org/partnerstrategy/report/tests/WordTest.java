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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Picture;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportTemplateException;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportSections;

/** Documents of Word made of Word's own kinds of parts. */
class WordTest {

    private final PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Report report() {
        return ReportSections.standard().write(ReportRequest.of(strategy, Locale.ENGLISH, LocalDate.of(2026, 5, 1)),
                ReportProgress.NONE);
    }

    private XWPFDocument document(Optional<Path> template) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ReportFormat.DOCX.paint(report(), template, content);
        return new XWPFDocument(new ByteArrayInputStream(content.toByteArray()));
    }

    private static List<String> inStyle(XWPFDocument document, String name) {
        String id = document.getStyles().getStyles().stream().filter(style -> name.equals(style.getName())).findFirst()
                .orElseThrow().getStyleId();
        return document.getParagraphs().stream().filter(paragraph -> id.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText).toList();
    }

    @Test
    void hasTheHeadingsOfTheReport() throws IOException {
        try (XWPFDocument document = document(Optional.empty())) {
            for (int level = 1; level <= Heading.LOWEST; level++) {
                int wanted = level;
                assertEquals(report().contents().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                        .filter(heading -> heading.level() == wanted).map(Heading::text).toList(),
                        inStyle(document, "heading " + level));
            }
            assertEquals(List.of(report().title()), inStyle(document, "Title"));
        }
    }

    @Test
    void hasContentsThatWordFillsAndThatLeadToTheHeadings() throws IOException {
        try (XWPFDocument document = document(Optional.empty())) {
            String text = document.getDocument().xmlText();
            assertThat(text).contains("TOC \\o \"1-2\"");
            for (String line : inStyle(document, "toc 1")) {
                assertTrue(inStyle(document, "heading 1").contains(line.strip()), line);
            }
            assertTrue(text.contains("w:anchor=\"_Toc1000\"") && text.contains("w:name=\"_Toc1000\""));
            assertThat(text).contains("PAGEREF _Toc1000 ");
            assertFalse(text.contains("w:dirty"), "Word asks whether it may update such fields");
        }
    }

    @Test
    void repeatsTheHeadsOfTablesAndKeepsRowsWhole() throws IOException {
        try (XWPFDocument document = document(Optional.empty())) {
            List<String> captions = inStyle(document, "caption");
            assertEquals(captions.stream().filter(caption -> caption.startsWith("Table\u00a0")).count() + 1,
                    document.getTables().size());
            document.getTables().stream().skip(1).forEach(table -> {
                assertTrue(table.getRow(0).isRepeatHeader());
                assertTrue(table.getRow(1).isCantSplitRow());
            });
        }
    }

    @Test
    void drawsEachMatrixAsVectorsWithPixelsBesideAndWords() throws IOException {
        long matrices = report().contents().stream()
                .filter(content -> content instanceof Relations || content instanceof Picture).count();
        try (XWPFDocument document = document(Optional.empty())) {
            String text = document.getDocument().xmlText();
            assertEquals(matrices, text.split("svgBlip ", -1).length - 1);
            assertEquals(matrices, document.getAllPictures().stream()
                    .filter(picture -> picture.getFileName().endsWith(".png")).count());
            assertEquals(matrices, document.getAllPictures().stream()
                    .filter(picture -> picture.getFileName().endsWith(".svg")).count());
            assertEquals(matrices, Pattern.compile("<wp:docPr [^>]*descr=\"[^\"]").matcher(text).results().count());
        }
    }

    @Test
    void saysInItsPropertiesWhatItIs() throws IOException {
        try (XWPFDocument document = document(Optional.empty())) {
            assertEquals(report().title(), document.getProperties().getCoreProperties().getTitle());
            assertEquals(strategy.getOrganisation(),
                    document.getProperties().getExtendedProperties().getCompany());
        }
    }

    @Test
    void fillsTheFieldsOfATemplateAndTakesItsStyles() throws Exception {
        Path template = folder.resolve("house.dotx");
        byte[] before = writeTemplate(template);
        try (XWPFDocument document = document(Optional.of(template))) {
            String text = document.getDocument().xmlText();
            assertThat(text).contains(">" + strategy.getOrganisation() + "<");
            assertThat(text).contains(">1 May 2026<");
            assertThat(text).doesNotContain("Click here");
            assertTrue(text.contains("w:val=\"Kop1\""), "the style of the template");
            assertThat(document.getParagraphs().getFirst().getText()).contains("Letterhead");
            assertEquals(XWPFRelation.DOCUMENT.getContentType(), document.getPackagePart().getContentType());
        }
        assertEquals(before.length, Files.size(template));
    }

    private static byte[] writeTemplate(Path template) throws Exception {
        try (XWPFDocument made = new XWPFDocument(); OutputStream stream = Files.newOutputStream(template)) {
            made.createParagraph().createRun().setText("Letterhead");
            var heading = CTStyle.Factory.newInstance();
            heading.setStyleId("Kop1");
            heading.addNewName().setVal("heading 1");
            made.createStyles().addStyle(new XWPFStyle(heading));
            for (String field : List.of("organisation", "Datum")) {
                CTSdtBlock control = made.getDocument().getBody().addNewSdt();
                control.addNewSdtPr().addNewTag().setVal(field);
                control.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("Click here");
            }
            OPCPackage content = made.getPackage();
            content.replaceContentType(XWPFRelation.DOCUMENT.getContentType(),
                    XWPFRelation.TEMPLATE.getContentType());
            made.write(stream);
        }
        return Files.readAllBytes(template);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no zip at all", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 old" })
    void refusesATemplateThatIsNone(String content) throws IOException {
        Path template = folder.resolve("house.dotx");
        Files.write(template, content.getBytes(StandardCharsets.ISO_8859_1));
        ReportTemplateException refusal = assertThrows(ReportTemplateException.class,
                () -> document(Optional.of(template)));
        assertThat(refusal.problem().in(Locale.ENGLISH)).contains("house.dotx");
    }

    @Test
    void refusesATemplateWithAPartLargerThanAnyDocument() throws Exception {
        Path template = folder.resolve("house.docx");
        try (XWPFDocument made = new XWPFDocument(); OutputStream stream = Files.newOutputStream(template)) {
            PackagePart part = made.getPackage().createPart(PackagingURIHelper.createPartName("/word/media/image1.png"),
                    "image/png");
            byte[] block = new byte[1 << 20];
            new Random(1).nextBytes(block);
            Arrays.fill(block, block.length / 20, block.length, (byte) 0);
            try (OutputStream content = part.getOutputStream()) {
                for (int i = 0; i < 110; i++) {
                    content.write(block);
                }
            }
            made.write(stream);
        }
        ReportTemplateException refusal = assertThrows(ReportTemplateException.class,
                () -> document(Optional.of(template)));
        assertThat(refusal.problem().in(Locale.ENGLISH)).contains("house.docx");
    }

    @Test
    void refusesATemplateWithMacros() throws Exception {
        Path template = folder.resolve("house.dotm");
        try (XWPFDocument made = new XWPFDocument(); OutputStream stream = Files.newOutputStream(template)) {
            made.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(),
                    XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType());
            made.write(stream);
        }
        assertThat(assertThrows(ReportTemplateException.class, () -> document(Optional.of(template))).problem()
                .in(Locale.ENGLISH)).contains("macros");
    }

    @Test
    void keepsHostileNamesAsText() throws IOException {
        String name = "<w:t>]]>&\u0000\uD800</w:t>";
        strategy.getPartners().getFirst().setName(name);
        strategy.setName("\u0001<w:p/>");
        try (XWPFDocument document = document(Optional.empty())) {
            assertTrue(document.getTables().stream().anyMatch(table -> table.getText().contains("<w:t>]]>&")));
        }
    }

    @Test
    void showsTheSharesOfTheWholeThatAddUp() {
        Content.Table zones = report().contents().stream().filter(Content.Table.class::isInstance)
                .map(Content.Table.class::cast).findFirst().orElseThrow();
        int sum = zones.rows().subList(0, zones.rows().size() - 1).stream()
                .mapToInt(row -> Integer.parseInt(row.getLast().replace("%", ""))).sum();
        assertEquals(100, sum);
    }
}
