/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.report.Content.Figure;
import org.partnerstrategy.report.HouseStyle;
import org.partnerstrategy.report.TitleLogo;

/** A talk that is being made. Lengths are in points. */
final class Slides implements AutoCloseable {

    private static final String EXTENSIONS = ".potx/.pptx";
    private static final Dimension WIDE = new Dimension(960, 540);
    private static final double MARGIN = 40;
    private static final double TITLE = 64;
    private static final double FIGURES = 110;
    /** How much larger a logo is on a slide than on paper. */
    private static final double ON_SLIDE = 1.4;

    private final XMLSlideShow show;
    private final Locale language;
    private final HouseStyle style;
    private final boolean isOurs;

    private Slides(XMLSlideShow show, Locale language, HouseStyle style, boolean isOurs) {
        this.show = show;
        this.language = language;
        this.style = style;
        this.isOurs = isOurs;
    }

    static Slides on(Optional<Path> template, Locale language, HouseStyle style) throws IOException {
        if (template.isEmpty()) {
            XMLSlideShow show = new XMLSlideShow();
            show.setPageSize(WIDE);
            return new Slides(show, language, style, true);
        }
        return Template.open(template.get(), Template.kinds(XSLFRelation.MAIN.getContentType(),
                XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType()), EXTENSIONS, document -> {
                    XMLSlideShow show = NotesMaster.open(document);
                    while (!show.getSlides().isEmpty()) {
                        show.removeSlide(0);
                    }
                    Slides slides = new Slides(show, language, style, false);
                    slides.check();
                    return slides;
                });
    }

    /** Finds out whether all is there that slides are made from. */
    private void check() {
        for (SlideLayout kind : List.of(SlideLayout.TITLE, SlideLayout.TITLE_AND_CONTENT, SlideLayout.TITLE_ONLY)) {
            layout(kind).getShapes();
        }
        show.getPageSize();
    }

    /**
     * The first slide.
     *
     * @param logo the logo, which a template would have where the house style wants it
     */
    void addTitle(String title, List<String> lines, Optional<TitleLogo> logo) {
        XSLFSlide slide = slide(SlideLayout.TITLE);
        Dimension page = show.getPageSize();
        title(slide, title, new Rectangle2D.Double(MARGIN, page.height * 0.28, page.width - 2 * MARGIN, 110), 40);
        Optional<XSLFTextShape> place = placeholder(slide, Placeholder.SUBTITLE, Placeholder.BODY);
        Rectangle2D below = new Rectangle2D.Double(MARGIN, page.height * 0.28 + 120, page.width - 2 * MARGIN, 140);
        XSLFTextShape body = place.orElseGet(slide::createTextBox);
        if (place.isEmpty() || isOurs) {
            body.setAnchor(below);
        }
        SlideTexts.fill(body, lines, 18, false);
        logo.filter(picture -> isOurs).ifPresent(picture -> add(slide, picture.larger(ON_SLIDE)));
        clear(slide);
    }

    private void add(XSLFSlide slide, TitleLogo logo) {
        XSLFPictureShape shape = slide.createPicture(show.addPicture(logo.logo().content(),
                logo.logo().mediaType().equals("image/png") ? PictureType.PNG : PictureType.JPEG));
        shape.setAnchor(new Rectangle2D.Double(show.getPageSize().width - MARGIN - logo.width(), MARGIN, logo.width(),
                logo.height()));
        AlternativeText.of(shape, "logo", logo.words());
    }

    /** What is asked of the audience, and figures under it. */
    void addPoints(String title, List<String> points, List<Figure> figures) {
        XSLFSlide slide = slide(SlideLayout.TITLE_AND_CONTENT);
        title(slide, title);
        Dimension page = show.getPageSize();
        double top = MARGIN + TITLE;
        Rectangle2D place = new Rectangle2D.Double(MARGIN, top, page.width - 2 * MARGIN,
                page.height - top - MARGIN - (figures.isEmpty() ? 0 : FIGURES));
        XSLFTextShape body = placeholder(slide, Placeholder.CONTENT, Placeholder.BODY)
                .orElseGet(slide::createTextBox);
        body.setAnchor(place);
        SlideTexts.fill(body, points, 20, true);
        double width = (place.getWidth() - 10 * (figures.size() - 1)) / Math.max(1, figures.size());
        for (int i = 0; i < figures.size(); i++) {
            SlideTexts.figure(slide.createTextBox(), figures.get(i), new Rectangle2D.Double(
                    MARGIN + i * (width + 10), page.height - MARGIN - FIGURES + 10, width, FIGURES - 10), style);
        }
        clear(slide);
    }

    /** A matrix, with what is said of it. */
    void addMatrix(String title, MatrixScene scene, List<String> notes) {
        XSLFSlide slide = slide(SlideLayout.TITLE_ONLY);
        title(slide, title);
        Dimension page = show.getPageSize();
        double top = MARGIN + TITLE;
        double scale = Math.min((page.width - 2 * MARGIN) / scene.width(), (page.height - top - 12) / scene.height());
        new SceneShapes(slide, scene, scale, (page.width - scene.width() * scale) / 2, top, language).add();
        XSLFNotes written = show.getNotesSlide(slide);
        for (XSLFTextShape shape : written.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(scene.description() + "\n" + String.join("\n", notes));
            }
        }
        clear(slide);
    }

    private XSLFSlide slide(SlideLayout kind) {
        return show.createSlide(layout(kind));
    }

    private XSLFSlideLayout layout(SlideLayout kind) {
        return show.getSlideMasters().stream().map(master -> master.getLayout(kind)).filter(Objects::nonNull)
                .findFirst().orElseGet(() -> show.getSlideMasters().stream()
                        .flatMap(master -> Stream.of(master.getSlideLayouts())).findFirst().orElseThrow());
    }

    private void title(XSLFSlide slide, String text) {
        title(slide, text, new Rectangle2D.Double(MARGIN, MARGIN / 2, show.getPageSize().width - 2 * MARGIN, TITLE),
                26);
    }

    private void title(XSLFSlide slide, String text, Rectangle2D place, double size) {
        Optional<XSLFTextShape> title = placeholder(slide, Placeholder.TITLE, Placeholder.CENTERED_TITLE);
        if (title.isEmpty() || isOurs) {
            XSLFTextShape shape = title.orElseGet(slide::createTextBox);
            shape.setAnchor(place);
            SlideTexts.title(shape, text, size, style);
        } else {
            title.get().setText(text);
        }
    }

    private static Optional<XSLFTextShape> placeholder(XSLFSlide slide, Placeholder... kinds) {
        for (Placeholder kind : kinds) {
            for (XSLFTextShape shape : slide.getPlaceholders()) {
                if (shape.getTextType() == kind) {
                    return Optional.of(shape);
                }
            }
        }
        return Optional.empty();
    }

    /** Places of the layout that stay empty would ask the audience to click and type. */
    private static void clear(XSLFSlide slide) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getText().isEmpty()) {
                slide.removeShape(shape);
            }
        }
    }

    void write(String title, OutputStream stream) throws IOException {
        show.getProperties().getCoreProperties().setTitle(title);
        show.write(stream);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
