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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.ui.viewer.IViewerProvider;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** Every menu says what it does in words: no key, and no name that only programmers know. */
class MenusTest {

    /** Keys as they stand in files, what is said for a missing one, and the names of classes and features. */
    private static final Pattern TECHNICAL = Pattern.compile(
            "%\\w.*|!.*!|.*\\{\\d}.*|.*(DTable|DDiagram|DNode|DEdge|DLine|DCell|DTree|EObject|ePackage|DSemantic).*"
                    + "|[a-z]+(\\.\\w+)+|\\w*[a-z]_[A-Za-z]\\w*|.*[a-z][A-Z]\\w*");

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void openTheProject() throws Exception {
        project.example();
    }

    private IEditorPart open(RepresentationKind kind) {
        EObject subject = kind.isOfGoal() ? project.goal("Youth") : project.strategy();
        DRepresentation representation = project.strategySession().obtain(kind, subject).orElseThrow();
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(project.session(), representation,
                new NullProgressMonitor());
        OpenProject.settle();
        return editor;
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void saysWhatItDoes(RepresentationKind kind) {
        IEditorPart editor = open(kind);

        read("bar", PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar());
        switch (editor) {
            case DiagramEditor diagram -> readMenusOf(diagram);
            case IViewerProvider table -> readMenusOf((TreeViewer) table.getViewer());
            default -> throw new AssertionError(editor);
        }

        assertTrue(seen.size() > 30, () -> "the menus did not open: " + seen);
        assertEquals(List.of(), seen.stream().filter(MenusTest::isTechnical).distinct().toList());
    }

    @Test
    void knowsTechnicalNames() {
        assertTrue(isTechnical("bar > %newRelation"));
        assertTrue(isTechnical("bar > !menu.file!"));
        assertTrue(isTechnical("bar > DTable > Refresh"));
        assertTrue(isTechnical("bar > newGoal"));
        assertFalse(isTechnical("bar > &File > Save &As...\tCtrl+Shift+S"));
    }

    private static boolean isTechnical(String path) {
        return Pattern.compile(" > ").splitAsStream(path).anyMatch(label -> TECHNICAL
                .matcher(label.replaceAll("\t.*", "").replace("&", "")).matches());
    }

    /** The menu of the ground, and of each thing in the diagram. */
    private void readMenusOf(DiagramEditor diagram) {
        var viewer = diagram.getDiagramGraphicalViewer();
        List<EditPart> parts = new ArrayList<>(List.of(diagram.getDiagramEditPart()));
        parts.addAll(diagram.getDiagramEditPart().getChildren().stream().limit(8).toList());
        for (EditPart part : parts) {
            if (part.isSelectable()) {
                viewer.select(part);
                OpenProject.settle();
                read("diagram", viewer.getControl().getMenu());
            }
        }
    }

    /** The menu of nothing, and of a row. */
    private void readMenusOf(TreeViewer viewer) {
        read("table", viewer.getTree().getMenu());
        viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()));
        OpenProject.settle();
        read("row", viewer.getTree().getMenu());
    }

    /** Opens a menu and all in it, as the pointer does that wanders over them. */
    private void read(String path, Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                String here = path + " > " + item.getText();
                seen.add(here);
                if (item.getMenu() != null) {
                    read(here, item.getMenu());
                }
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        OpenProject.settle();
    }
}
