/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** A diagram leaves the program as a picture, by its menu: onto the clipboard, or into a file. */
class PicturesTest {

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    @BeforeEach
    void openTheProject() throws Exception {
        project.example();
        // No file system takes all of this as a name.
        project.change(() -> project.goal("Youth").setName("Youth: work & \"sports\" <8/12>?"));
    }

    private OpenDiagram open(RepresentationKind kind) {
        OpenDiagram diagram = OpenDiagram.of(project, kind);
        Keyboard.into(diagram.control());
        return diagram;
    }

    @ParameterizedTest
    @EnumSource(value = RepresentationKind.class, names = { "MATRIX", "DIRECTIONS", "PARTNER_NETWORK", "GOAL_TREE" })
    void isCopied(RepresentationKind kind) {
        OpenDiagram diagram = open(kind);
        diagram.select();

        Menus.choose(diagram.control().getMenu(), "Copy as Picture");

        Clipboard clipboard = new Clipboard(Display.getCurrent());
        AtomicReference<ImageData> copied = new AtomicReference<>();
        assertTrue(OpenProject.await(() -> {
            copied.set((ImageData) clipboard.getContents(ImageTransfer.getInstance()));
            return copied.get() != null;
        }), "no picture on the clipboard");
        // Other tools of Sirius could read it.
        clipboard.setContents(new Object[] { "nothing" }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        ImageData picture = copied.get();
        assertTrue(picture.width > 100 && picture.height > 100, () -> picture.width + " x " + picture.height);
    }

    /** Pasting reads the whole picture with each selection, only to know whether there is one. */
    @Test
    void isNotReadWithEachSelection() {
        OpenDiagram diagram = open(RepresentationKind.PARTNER_NETWORK);

        diagram.select(diagram.parts("NetworkGoal").findFirst().orElseThrow());

        String beside = "Copy the format of the selected diagram elements";
        assertTrue(OpenProject.await(() -> diagram.above().contains(beside)), () -> diagram.above().toString());
        assertTrue(diagram.above().stream().noneMatch(tool -> tool != null && tool.startsWith("Paste")),
                () -> diagram.above().toString());
    }

    @ParameterizedTest
    @EnumSource(value = RepresentationKind.class, names = { "MATRIX", "DIRECTIONS", "PARTNER_NETWORK", "GOAL_TREE" })
    void isProposedAFileThatCanBe(RepresentationKind kind) {
        OpenDiagram diagram = open(kind);
        diagram.select();
        List<String> said = new ArrayList<>();
        Listener dialog = event -> {
            if (event.widget instanceof Shell shell && shell.getParent() != null) {
                shell.getDisplay().asyncExec(() -> {
                    combos(shell).map(Combo::getText).forEach(said::add);
                    shell.close();
                });
            }
        };
        Display.getCurrent().addFilter(SWT.Show, dialog);
        try {
            Menus.choose(diagram.control().getMenu(), "Export diagram as image");
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, dialog);
        }

        Path proposed = Path.of(said.stream().filter(text -> text.contains("/")).findFirst().orElseThrow());
        assertEquals(project.file().getParent(), proposed.getParent());
        assertTrue(proposed.toString().endsWith(".svg"), proposed::toString);
        assertFalse(proposed.getFileName().toString().matches(".*[:*?\"<>|\\\\].*"), proposed::toString);
        assertTrue(said.contains("SVG"), said::toString);
    }

    private static Stream<Combo> combos(Control control) {
        return switch (control) {
            case Combo combo -> Stream.of(combo);
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(PicturesTest::combos);
            default -> Stream.empty();
        };
    }
}
