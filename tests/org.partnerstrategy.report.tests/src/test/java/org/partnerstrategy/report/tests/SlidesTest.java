/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportTemplateException;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportSections;
import org.partnerstrategy.testdata.GeneratedStrategy;

/** Slides whose shapes can be edited. */
class SlidesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Report report() {
        return ReportSections.standard().write(ReportRequest.of(strategy, Locale.ENGLISH, DAY), ReportProgress.NONE);
    }

    private XMLSlideShow slides(Optional<Path> template) throws IOException {
        return slides(report(), template);
    }

    private static XMLSlideShow slides(Report report, Optional<Path> template) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ReportFormat.PPTX.paint(report, template, content);
        return new XMLSlideShow(new ByteArrayInputStream(content.toByteArray()));
    }

    private List<Goal> goals() {
        return ReportRequest.of(strategy, Locale.ENGLISH, DAY).goals().stream().filter(goal -> goal.getRelations()
                .stream().anyMatch(relation -> Placement.now(relation).isPresent())).toList();
    }

    @Test
    void showEachGoalNowAndAsDesired() throws IOException {
        try (XMLSlideShow slides = slides(Optional.empty())) {
            List<String> titles = slides.getSlides().stream().skip(1).map(XSLFSlide::getTitle).toList();
            for (Goal goal : goals()) {
                assertEquals(2, titles.stream().filter(title -> title.startsWith(goal.getName() + " \u2013 ")).count());
            }
            assertEquals(1 + 2 * goals().size(), titles.size());
        }
    }

    @Test
    void sayThatNothingIsToBeDecided() throws IOException {
        strategy.getRelations().forEach(relation -> {
            relation.getAssessments().clear();
            relation.setDevelopment(null);
        });
        try (XMLSlideShow slides = slides(Optional.empty())) {
            assertTrue(slides.getSlides().get(1).getShapes().stream().filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText())
                    .anyMatch(text -> text.contains("We ask you to take note of this report")));
        }
    }

    /** A list beside the matrix could not be read, and would leave no room for it. */
    @Test
    void tellTheNamesOfALargeCrowdInTheirNotes() throws IOException {
        PartnerStrategy crowd = GeneratedStrategy.withOneGoal(3, 100);
        Report report = ReportSections.standard().write(ReportRequest.of(crowd, Locale.ENGLISH, DAY),
                ReportProgress.NONE);
        Relation placed = crowd.getRelations().stream().filter(each -> Placement.now(each).isPresent()).findFirst()
                .orElseThrow();
        String name = placed.getPartner().getName();
        try (XMLSlideShow slides = slides(report, Optional.empty())) {
            XSLFSlide matrix = slides.getSlides().getLast();
            assertTrue(matrix.getNotes().getTextParagraphs().stream().flatMap(List::stream)
                    .map(XSLFTextParagraph::getText).anyMatch(line -> line.matches(".*\\d\u00a0"
                            + Pattern.quote(name) + "(;.*|$)")));
            assertFalse(matrix.getShapes().stream().filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText()).anyMatch(name::equals));
        }
    }

    @Test
    void glueEachArrowToItsMarker() throws IOException {
        int arrows = 0;
        try (XMLSlideShow slides = slides(Optional.empty())) {
            for (XSLFSlide slide : slides.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFConnectorShape connector) {
                        CTNonVisualConnectorProperties glue = ((CTConnector) connector.getXmlObject())
                                .getNvCxnSpPr().getCNvCxnSpPr();
                        if (glue.isSetStCxn()) {
                            arrows++;
                            assertThat(named(slide, glue.getStCxn().getId())).startsWith("Marker of ");
                            assertThat(named(slide, glue.getEndCxn().getId())).startsWith("Desired position of ");
                        }
                    }
                }
            }
        }
        assertEquals(goals().stream().flatMap(goal -> goal.getRelations().stream())
                .filter(relation -> Arrow.of(relation).filter(arrow -> !arrow.from().equals(arrow.to())).isPresent())
                .count(), arrows);
    }

    private static String named(XSLFSlide slide, long id) {
        return slide.getShapes().stream().filter(shape -> shape.getShapeId() == id).findFirst().orElseThrow()
                .getShapeName();
    }

    @Test
    void giveEachShapeOfASlideItsOwnIdentityAndMarkersAnAlternative() throws IOException {
        try (XMLSlideShow slides = slides(Optional.empty())) {
            for (XSLFSlide slide : slides.getSlides()) {
                Set<Integer> ids = new HashSet<>();
                slide.getShapes().forEach(shape -> assertTrue(ids.add(shape.getShapeId()), shape.getShapeName()));
                slide.getShapes().stream().filter(XSLFAutoShape.class::isInstance)
                        .filter(shape -> shape.getShapeName().startsWith("Marker of "))
                        .forEach(marker -> assertFalse(((CTShape) marker.getXmlObject()).getNvSpPr().getCNvPr()
                                .getDescr().isEmpty()));
            }
        }
    }

    @Test
    void tellTheSpeakerWhatTheMethodAdvises() throws IOException {
        try (XMLSlideShow slides = slides(Optional.empty())) {
            String notes = slides.getSlides().getLast().getNotes().getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast).map(XSLFTextShape::getText)
                    .collect(Collectors.joining("\n"));
            assertTrue(notes.contains("Advice:"), notes);
            assertTrue(notes.contains(goals().getLast().getRelations().getFirst().getPartner().getName()), notes);
        }
    }

    @Test
    void keepTheHouseStyleOfATemplateButNotItsSlides() throws Exception {
        Path template = folder.resolve("house.potx");
        try (XMLSlideShow made = new XMLSlideShow(); OutputStream stream = Files.newOutputStream(template)) {
            made.setPageSize(new Dimension(800, 600));
            made.createSlide().createTextBox().setText("Example of the agency");
            OPCPackage content = made.getPackage();
            content.replaceContentType(XSLFRelation.MAIN.getContentType(),
                    XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
            made.write(stream);
        }
        byte[] before = Files.readAllBytes(template);
        try (XMLSlideShow slides = slides(Optional.of(template))) {
            assertEquals(new Dimension(800, 600), slides.getPageSize());
            assertEquals(XSLFRelation.MAIN.getContentType(), slides.getPackagePart().getContentType());
            assertEquals(2 + 2 * goals().size(), slides.getSlides().size());
        }
        assertArrayEquals(before, Files.readAllBytes(template));
    }

    /** In templates of LibreOffice only the masters name some of the themes. */
    @Test
    void aTemplateMayHaveThemesThatThePresentationDoesNotName() throws Exception {
        Path template = folder.resolve("libre.pptx");
        try (XMLSlideShow made = new XMLSlideShow(); OutputStream stream = Files.newOutputStream(template)) {
            made.write(stream);
        }
        try (OPCPackage made = OPCPackage.open(template.toFile())) {
            PackagePart first = made.getPart(PackagingURIHelper.createPartName("/ppt/theme/theme1.xml"));
            PackagePart second = made.createPart(PackagingURIHelper.createPartName("/ppt/theme/theme2.xml"),
                    first.getContentType());
            try (OutputStream stream = second.getOutputStream()) {
                first.getInputStream().transferTo(stream);
            }
        }
        try (XMLSlideShow slides = slides(Optional.of(template))) {
            assertThat(slides.getSlides().getLast().getNotes()).isNotNull();
            assertThat(slides.getPackage().getPart(PackagingURIHelper.createPartName("/ppt/theme/theme3.xml")))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no zip at all", "PK\u0003\u0004 half a zip" })
    void refuseATemplateThatIsNone(String content) throws IOException {
        Path template = folder.resolve("house.potx");
        Files.writeString(template, content);
        ReportTemplateException refusal = assertThrows(ReportTemplateException.class,
                () -> slides(Optional.of(template)));
        assertThat(refusal.problem().in(Locale.ENGLISH)).contains("house.potx");
    }

    @Test
    void refuseADocumentAndWhatIsNotThere() throws IOException {
        Path document = folder.resolve("house.docx");
        try (OutputStream stream = Files.newOutputStream(document)) {
            ReportFormat.DOCX.paint(report(), Optional.empty(), stream);
        }
        assertThrows(ReportTemplateException.class, () -> slides(Optional.of(document)));
        assertThrows(ReportTemplateException.class, () -> slides(Optional.of(folder.resolve("none.potx"))));
        assertThrows(ReportTemplateException.class, () -> slides(Optional.of(folder)));
        assertThrows(ReportTemplateException.class,
                () -> ReportFormat.PDF.paint(report(), Optional.of(document), OutputStream.nullOutputStream()));
    }

    @Test
    void refuseATemplateWithoutLayouts() throws Exception {
        Path template = folder.resolve("house.pptx");
        try (XMLSlideShow made = new XMLSlideShow(); OutputStream stream = Files.newOutputStream(template)) {
            made.write(stream);
        }
        try (OPCPackage made = OPCPackage.open(template.toFile())) {
            PackagePart master = made.getPartsByContentType(XSLFRelation.SLIDE_MASTER.getContentType()).getFirst();
            for (PackageRelationship layout : master.getRelationshipsByType(XSLFRelation.SLIDE_LAYOUT.getRelation())) {
                master.removeRelationship(layout.getId());
            }
        }
        ReportTemplateException refusal = assertThrows(ReportTemplateException.class,
                () -> slides(Optional.of(template)));
        assertThat(refusal.problem().in(Locale.ENGLISH)).contains("house.pptx");
    }

    @Test
    void keepHostileNamesAsText() throws IOException {
        strategy.getPartners().getFirst().setName("<a:t>]]>&\u0000\uD800");
        strategy.getGoals().getFirst().setName("\u0001<p:sp/>");
        try (XMLSlideShow slides = slides(Optional.empty())) {
            assertEquals(2 + 2 * goals().size(), slides.getSlides().size());
        }
    }
}
