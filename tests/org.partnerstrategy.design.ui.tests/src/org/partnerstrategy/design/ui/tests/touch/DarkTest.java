/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.emf.common.ui.viewer.IViewerProvider;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.design.ui.export.ExportedDiagram;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Role;

/** In a dark workbench diagrams and tables are dark, and their pictures are for paper nevertheless. */
class DarkTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final Path PICTURES = Path.of(System.getProperty("partnerstrategy.screenshots", "screenshots"));

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    private final String before = themes.getActiveTheme().getId();

    @BeforeEach
    void darken() throws Exception {
        project.example();
        themes.setTheme(DARK, false);
    }

    @AfterEach
    void lighten() {
        themes.setTheme(before, false);
        OpenProject.settle();
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void isReadInTheDark(RepresentationKind kind) throws Exception {
        EObject subject = kind.isOfGoal() ? project.goal("Youth") : project.strategy();
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(project.session(),
                project.strategySession().obtain(kind, subject).orElseThrow(), new NullProgressMonitor());
        OpenProject.settle();
        themes.setTheme(before, false);
        themes.setTheme(DARK, false);
        OpenProject.settle();
        Control control = editor instanceof DiagramEditor diagram ? diagram.getDiagramGraphicalViewer().getControl()
                : ((IViewerProvider) editor).getViewer().getControl();
        keepPicture(control, kind);

        assertDark(control::getBackground, control::getForeground);
        if (control instanceof Tree table) {
            assertDark(table::getHeaderBackground, table::getHeaderForeground);
        }
        assertTrue(OpenProject.await(() -> share(picture(control), colour -> colour.getHSB()[2] < 0.35f) > 0.8),
                "not dark");
    }

    @ParameterizedTest
    @EnumSource(names = { "MATRIX", "DIRECTIONS", "PARTNER_NETWORK", "GOAL_TREE" })
    void aPictureOfItIsForPaper(RepresentationKind kind) throws Exception {
        OpenDiagram diagram = OpenDiagram.of(project, kind);

        String drawing = new String(ExportedDiagram.svg(diagram.diagram(), project.session()),
                StandardCharsets.UTF_8);

        Colour ground = Palette.dark().style(Role.CANVAS).fill().orElseThrow();
        Colour ink = Palette.light().style(Role.TITLE).fill().orElseThrow();
        assertFalse(isIn(drawing, ground), "drawn for a dark window");
        assertTrue(isIn(drawing, ink), "not drawn for paper");
    }

    private static boolean isIn(String drawing, Colour colour) {
        return drawing.contains("rgb(" + colour.red() + "," + colour.green() + "," + colour.blue() + ")")
                || drawing.toUpperCase(Locale.ROOT).contains(colour.hexadecimal());
    }

    /** How much of a picture is so. */
    private static double share(ImageData picture, Predicate<RGB> so) {
        long found = IntStream.range(0, picture.width * picture.height).filter(i -> so.test(picture.palette.getRGB(
                picture.getPixel(i % picture.width, i / picture.width)))).count();
        return (double) found / (picture.width * picture.height);
    }

    /** A theme comes with events of its own. */
    private static void assertDark(Supplier<Color> ground, Supplier<Color> ink) {
        assertTrue(OpenProject.await(() -> brightness(ground.get()) < 0.3f), () -> "" + ground.get());
        assertTrue(OpenProject.await(() -> brightness(ink.get()) > 0.8f), () -> "" + ink.get());
    }

    private static float brightness(Color color) {
        return color.getRGB().getHSB()[2];
    }

    private static ImageData picture(Control control) {
        Image picture = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(picture);
        control.print(gc);
        gc.dispose();
        ImageData data = picture.getImageData();
        picture.dispose();
        return data;
    }

    private static void keepPicture(Control control, RepresentationKind kind) throws Exception {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture(control) };
        Files.createDirectories(PICTURES);
        loader.save(PICTURES.resolve("dark-" + kind.fileName() + ".png").toString(), SWT.IMAGE_PNG);
    }
}
