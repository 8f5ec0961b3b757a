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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Audience;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;
import org.partnerstrategy.report.writer.ReportSections;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.GeneratedStrategy;
import org.partnerstrategy.testdata.NamedProblems;

class ReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(src|href)\\s*=\\s*[\"'](?!#|data:)|<script |@import|url\\(");

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);

    private static Report write(ReportRequest request, ReportSections sections) {
        return sections.write(request, ReportProgress.NONE);
    }

    private Report english() {
        return write(ReportRequest.of(strategy, Locale.ENGLISH, DAY), ReportSections.standard());
    }

    private static String html(Report report) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportFormat.HTML.paint(report, Optional.empty(), stream);
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static String pdf(Report report) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportFormat.PDF.paint(report, Optional.empty(), stream);
        try (PDDocument document = Loader.loadPDF(stream.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void hasAPictureForEachGoalAndARowForEachRelation() {
        List<Content> contents = english().contents();
        long pictures = contents.stream().filter(content -> content instanceof Content.Relations goal
                && goal.scene().isPresent() && goal.onPaper().getFirst() instanceof Content.Picture).count();
        assertEquals(ReportRequest.of(strategy, Locale.ENGLISH, DAY).goals().size(), pictures);
        for (var relation : strategy.getRelations()) {
            String partner = relation.getPartner().getName();
            assertTrue(contents.stream().anyMatch(content -> content instanceof Content.Relations goal
                    && goal.table().rows().stream().anyMatch(row -> row.getFirst().equals(partner))), partner);
        }
    }

    /** Of many arrows one would see nothing else. */
    @ParameterizedTest
    @CsvSource({ "12, true", "400, false" })
    void theFirstPageHasArrowsWhileTheyCanBeTold(int size, boolean shown) {
        Content.Picture picture = write(ReportRequest.of(GeneratedStrategy.of(3, size), Locale.ENGLISH, DAY),
                ReportSections.standard()).contents().stream().filter(Content.Picture.class::isInstance)
                .map(Content.Picture.class::cast).findFirst().orElseThrow();
        assertEquals(shown, picture.scene().layers().stream().flatMap(layer -> layer.groups().stream())
                .flatMap(group -> group.marks().stream()).anyMatch(mark -> mark.role() == Role.ARROW));
    }

    /** However large it is: a list beneath the picture could not be read. */
    @ParameterizedTest
    @ValueSource(ints = { 40, 200 })
    void aCrowdHasNumbersWithAllNamesAsWords(int size) {
        PartnerStrategy crowd = GeneratedStrategy.withOneGoal(3, size);
        List<Content> contents = write(ReportRequest.of(crowd, Locale.ENGLISH, DAY), ReportSections.standard())
                .contents();
        List<String> labels = contents.stream().filter(Content.Relations.class::isInstance)
                .map(Content.Relations.class::cast).flatMap(goal -> goal.scene().stream())
                .flatMap(scene -> scene.layers().stream()).flatMap(layer -> layer.groups().stream())
                .flatMap(group -> group.marks().stream()).filter(mark -> mark.role() == Role.LABEL)
                .map(mark -> String.join(" ", ((Mark.Text) mark).lines())).toList();
        assertFalse(labels.isEmpty());
        assertTrue(labels.stream().allMatch(label -> label.matches("\\d+")), labels.toString());
        String names = contents.stream().skip(contents.indexOf(new Content.Heading(3, "Numbers in the picture")))
                .filter(Content.Paragraph.class::isInstance)
                .map(content -> ((Content.Paragraph) content).text()).collect(Collectors.joining("; "));
        long placed = crowd.getRelations().stream().filter(relation -> Placement.now(relation).isPresent()).count();
        assertTrue(names.startsWith("1\u00a0"), names);
        assertTrue(names.contains("; " + placed + "\u00a0"), names);
        assertFalse(names.contains("; " + (placed + 1) + "\u00a0"), names);
        crowd.getRelations().forEach(relation -> assertTrue(names.contains(relation.getPartner().getName()),
                relation.getPartner().getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void isOneWellFormedPageThatNeedsNothingElse(String language) throws Exception {
        Locale locale = Locale.of(language);
        String page = html(write(ReportRequest.of(HandbookExample.create(locale), locale, DAY),
                ReportSections.standard()));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        String root = page.replaceFirst("(?i)<!doctype[^>]*>", "");
        assertEquals(language, factory.newDocumentBuilder().parse(new ByteArrayInputStream(
                root.getBytes(StandardCharsets.UTF_8))).getDocumentElement().getAttribute("lang"));
        assertFalse(ELSEWHERE.matcher(page).find(), () -> ELSEWHERE.matcher(page).results().findFirst().toString());
    }

    @Test
    void writesNamesAsTheyAre() throws IOException {
        String name = "<b>A & \"B\"</b>";
        strategy.getPartners().getFirst().setName(name);
        String page = html(english());
        assertThat(page).doesNotContain("<b>A");
        assertThat(page).contains("&lt;b&gt;A &amp;");
        assertThat(pdf(english()).replace('\n', ' ')).contains("<b>A & \"B\"</b>");
    }

    @Test
    void breaksALongNameWithinItsCellAndShortensItInSentences() throws IOException {
        strategy.getPartners().forEach(partner -> partner.setName("Z".repeat(3000)));
        Report report = english();
        Content.Points asked = report.contents().stream().filter(Content.Points.class::isInstance)
                .map(Content.Points.class::cast).findFirst().orElseThrow();
        assertTrue(asked.points().stream().anyMatch(point -> point.contains("Z".repeat(100))));
        assertTrue(asked.points().stream().noneMatch(point -> point.contains("Z".repeat(200))));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportFormat.PDF.paint(report, Optional.empty(), stream);
        List<TextPosition> outside = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(stream.toByteArray())) {
            new PDFTextStripper() {

                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals("Z") && text.getXDirAdj() + text.getWidthDirAdj()
                            > text.getPageWidth()) {
                        outside.add(text);
                    }
                }
            }.getText(document);
        }
        assertEquals(List.of(), outside);
    }

    @Test
    void doesNotNamePersonsInPublic() throws IOException {
        ReportRequest request = ReportRequest.of(strategy, Locale.ENGLISH, DAY);
        String council = html(write(request, ReportSections.standard()));
        String open = html(write(request.to(Audience.PUBLIC), ReportSections.standard()));
        List<String> names = strategy.getPersons().stream().map(person -> person.getName()).toList();
        assertTrue(names.stream().anyMatch(council::contains));
        assertEquals(List.of(), names.stream().filter(open::contains).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "HTML", "PDF" })
    void tellsTheAttributesThatTheStrategyDefinesButNotInPublic(ReportFormat format) throws IOException {
        Relation relation = strategy.getRelations().getFirst();
        fill("Asked for", relation, AttributeSubject.RELATION, AttributeType.EURO, "12500");
        fill("Founded", relation.getPartner(), AttributeSubject.PARTNER, AttributeType.DATE, "1998-05-01");
        fill("Wards", relation.getGoal(), AttributeSubject.GOAL, AttributeType.WHOLE_NUMBER, "7");
        fill("Nothing known", relation, AttributeSubject.RELATION, AttributeType.TEXT, null);
        ReportRequest request = ReportRequest.of(strategy, Locale.of("nl"), DAY);
        String council = text(format, write(request, ReportSections.standard()));
        String open = text(format, write(request.to(Audience.PUBLIC), ReportSections.standard()));
        for (String told : List.of("Asked for", "€\u00a012.500", "Founded", "01-05-1998", "Wards: 7")) {
            assertTrue(council.contains(told), told);
            assertFalse(open.contains(told), told);
        }
        assertThat(council).doesNotContain("Nothing known");
    }

    private static String text(ReportFormat format, Report report) throws IOException {
        return format == ReportFormat.HTML ? html(report) : pdf(report);
    }

    private void fill(String name, Attributed element, AttributeSubject subject, AttributeType type, String written) {
        CustomAttribute attribute = PartnerStrategyFactory.eINSTANCE.createCustomAttribute();
        attribute.setName(name);
        attribute.setSubject(subject);
        attribute.setType(type);
        strategy.getAttributes().add(attribute);
        AttributeValues.set(element, attribute, Optional.ofNullable(written));
    }

    @Test
    void tellsOfTheChosenGoalsOnly() throws IOException {
        ReportRequest whole = ReportRequest.of(strategy, Locale.ENGLISH, DAY);
        String page = html(write(whole.on(whole.goals().subList(0, 1)), ReportSections.standard()));
        assertThat(page).contains(whole.goals().getFirst().getName());
        String other = whole.goals().getLast().getRelations().getFirst().getPartner().getName();
        assertFalse(page.contains(other), other);
    }

    @Test
    void takesSectionsFromPlugInsAndGoesOnWithoutOneThatFails() {
        ReportSection mine = request -> List.of(new Content.Heading(1, "Ours"));
        ReportSection broken = request -> {
            throw new IllegalStateException("no luck");
        };
        ReportSections sections = ReportSections.including(Extensions.of("sections",
                List.of(Declared.of("mine", () -> mine), Declared.of("broken", () -> broken))));
        Report report = write(ReportRequest.of(strategy, Locale.ENGLISH, DAY), sections);
        assertThat(report.contents()).contains(new Content.Heading(1, "Ours"));
        assertEquals(english().contents().size() + 1, report.contents().size());
        assertEquals(1, named.problems().size());
    }
}
