/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.extractor.XSLFExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Figures;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.text.ReportText;
import org.partnerstrategy.report.text.ReportTextFile;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportSections;

/** An organisation changes words, order and chapters of its report by a text. */
class ReportTextTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Report written(Locale language) {
        return ReportSections.standard().write(ReportRequest.of(strategy, language, DAY), ReportProgress.NONE);
    }

    private Report written(String... lines) {
        new ReportText(String.join("\n", lines)).saying(Locale.ENGLISH).keepIn(strategy);
        return written(Locale.ENGLISH);
    }

    private static List<String> headings(Report report) {
        return report.contents().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .map(heading -> "#".repeat(heading.level()) + " " + heading.text()).toList();
    }

    private static List<String> chapters(Report report) {
        return headings(report).stream().filter(heading -> heading.startsWith("# ")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void givesTheSameReportWhenNothingIsChanged(String language) {
        Locale locale = Locale.of(language);
        Report before = written(locale);
        ReportText standard = ReportSections.standard().text(locale);
        assertEquals(Optional.of(locale), standard.language());
        assertEquals(Optional.empty(), standard.problem(ReportSections.standard().ids(), Locale.ENGLISH));
        standard.keepIn(strategy);
        assertEquals(headings(before), headings(written(locale)));
        assertEquals(before.contents().size(), written(locale).contents().size());
    }

    @Test
    void hasTheOrderTheHeadingsAndTheSentencesOfTheText() {
        strategy.setOrganisation("Springfield {{goals}}");
        Report report = written("# Why we ask this", "{{organisation}} reports on {{date}}: {{number of relations}}.",
                "- one", "- two", "", "## Decisions", "{{summary}}", "// Not for the council.", "# Goals of ours", "",
                "{{goals}}");
        assertEquals(List.of("# Why we ask this", "# Goals of ours"), chapters(report));
        assertEquals("## Decisions", headings(report).get(1));
        assertEquals(new Paragraph("Springfield {{goals}} reports on 1 May 2026: " + strategy.getRelations().size()
                + "."), report.contents().get(1));
        assertEquals(new Points(List.of("one", "two")), report.contents().get(2));
        assertTrue(report.contents().stream().anyMatch(Figures.class::isInstance));
        assertEquals(strategy.getGoals().stream().filter(goal -> headings(report).contains("## " + goal.getName()))
                .count(), strategy.getGoals().size());
    }

    @Test
    void fillsInOnlyTablesPicturesAndFigures() {
        Report report = written("# Ours", "We say this ourselves.", "{{goals without text}}");
        assertEquals(List.of(new Paragraph("We say this ourselves.")),
                report.contents().stream().filter(Paragraph.class::isInstance).toList());
        assertTrue(report.contents().stream().anyMatch(Relations.class::isInstance));
    }

    @Test
    void putsTheirWordsInTablesUnderFiguresAndInHeadings() {
        Report report = written("{{Strategy line = Ambition}}", "{{partners = associates}}", "# First", "{{summary}}",
                "# Goals", "{{goals}}");
        Relations relations = report.contents().stream().filter(Relations.class::isInstance)
                .map(Relations.class::cast).findFirst().orElseThrow();
        assertTrue(relations.table().columns().stream().anyMatch(column -> column.heading().equals("Ambition")));
        Figures figures = report.contents().stream().filter(Figures.class::isInstance).map(Figures.class::cast)
                .findFirst().orElseThrow();
        assertTrue(figures.figures().stream().anyMatch(figure -> figure.label().equals("associates")));
    }

    @Test
    void leavesOutHeadingsUnderWhichThereIsNothing() {
        Report report = written("# Goals", "{{goals}}", "# Appendices", "## Since then", "{{reviews}}", "# Empty");
        assertEquals(strategy.getReviews().size() > 1 ? List.of("# Goals", "# Appendices") : List.of("# Goals"),
                chapters(report));
    }

    @Test
    void leavesOutWhatTheStrategyLeavesOut() {
        strategy.getOmittedSections().add("method");
        assertEquals(List.of("# Goals"), chapters(written("# Goals", "{{goals}}", "# Method", "{{method}}")));
    }

    @Test
    void isForItsOwnLanguageOnly() {
        Report dutch = written(DUTCH);
        written("# Ours", "{{goals}}");
        assertEquals(headings(dutch), headings(written(DUTCH)));
        new ReportText("{{taal = nl}}\n# Van ons\n{{doelen}}").keepIn(strategy);
        assertEquals(List.of("# Van ons"), chapters(written(DUTCH)));
        assertEquals(List.of("# Ours"), chapters(written(Locale.ENGLISH)));
        ReportText.remove(strategy, Locale.ENGLISH);
        assertEquals(1, strategy.getReportTexts().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "# A;{{gaols}}|Line 2: \"gaols\"", "# A;text {{nothing}}|Line 2: \"nothing\"",
            "text;# A|Line 1", "''|empty", "// only a remark|empty", "{{language = de}};# A|\"de\"",
            "# A;;- x;- {{oops}}|Line 3: \"oops\"", "{{goals}}|Line 1", "## A|Line 1",
            "# A;See {{goals}} below|Line 2: put", "# A;b;c\u000Bd|Line 3 has a character" })
    void saysWhatIsWrongAndWhere(String lines, String message) {
        ReportText text = new ReportText(lines.replace(';', '\n'));
        String problem = text.problem(ReportSections.standard().ids(), Locale.ENGLISH).orElseThrow().in(Locale.ENGLISH);
        assertTrue(problem.contains(message), problem);
        assertFalse(problem.contains("\n"), problem);
        // A file that was changed by hand still gives a report.
        text.saying(Locale.ENGLISH).keepIn(strategy);
        written(Locale.ENGLISH);
    }

    @Test
    void isInEveryFormat() throws Exception {
        new ReportText("# Unheard decisions\n\nOur <own> words & more.\n\n{{summary}}\n\n# Goals\n{{goals}}")
                .saying(Locale.ENGLISH).keepIn(strategy);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(ReportFormat.DOCX)));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertTrue(text.getText().contains("Our <own> words & more."));
            assertTrue(text.getText().contains("Unheard decisions"));
        }
        try (XMLSlideShow slides = new XMLSlideShow(new ByteArrayInputStream(bytes(ReportFormat.PPTX)));
                XSLFExtractor text = new XSLFExtractor(slides)) {
            assertTrue(text.getText().contains("Unheard decisions"));
        }
        String page = new String(bytes(ReportFormat.HTML), StandardCharsets.UTF_8);
        assertTrue(page.contains("Our &lt;own&gt; words &amp; more."));
        assertFalse(page.contains("How this strategy was made"));
        assertTrue(page.contains("Hoe deze strategie is gemaakt") || page.contains("Wat we u vragen"));
        try (PDDocument pdf = Loader.loadPDF(bytes(ReportFormat.PDF))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Unheard decisions"));
        }
    }

    private byte[] bytes(ReportFormat format) throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        format.write(ReportRequest.of(strategy, Locale.ENGLISH, DAY), ReportSections.standard(), ReportProgress.NONE,
                Optional.empty(), content);
        return content.toByteArray();
    }

    @Test
    void comesFromAnyEditor() throws Exception {
        Path file = folder.resolve("t.txt");
        String text = "# Caf\u00e9\n{{goals}}\n";
        Files.write(file, ReportTextFile.content(new ReportText(text)));
        assertEquals(Optional.of(new ReportText(text)), ReportTextFile.read(file));
        Files.write(file, text.getBytes("windows-1252"));
        assertEquals(Optional.of(new ReportText(text)), ReportTextFile.read(file));
        Files.write(file, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("goals"), ReportTextFile.read(file).orElseThrow().chapters(Set.of("goals", "actions")));
        Files.write(file, new byte[] { 'P', 'K', 0, 1 });
        assertEquals(Optional.empty(), ReportTextFile.read(file));
        assertEquals(Optional.empty(), ReportTextFile.read(folder));
        assertEquals(Optional.empty(), ReportTextFile.read(folder.resolve("nothing.txt")));
    }

    @Test
    void keepsTheLevelsOfHeadingsWithoutAGap() {
        List<Content> contents = written("# A", "### B", "words", "#### C", "words").contents();
        assertEquals(List.of(1, 2, 3), contents.stream().filter(Heading.class::isInstance)
                .map(content -> ((Heading) content).level()).toList());
        assertTrue(contents.stream().noneMatch(Table.class::isInstance));
    }
}
