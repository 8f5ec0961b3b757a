/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.design.ui.project.DiagramProjects;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.design.ui.project.StrategySource;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.resource.StrategyFile;

/** Projects that earlier versions saved open as they were; each released version adds a folder of them. */
class EarlierProjectTest {

    private static final String FIXTURES = "fixtures/";
    private static final String FIRST = "1.0";
    /** With another name in the folder, where no Eclipse should take it for a project. */
    private static final String PROJECT = "project";
    private static final String STRATEGY = "earlier.partnerstrategy";
    private static final String DIAGRAMS = "representations.aird";
    private static final int X = 777;
    private static final int Y = 555;

    @RegisterExtension
    private final Projects projects = new Projects();

    /** Puts a project of a version into the workspace. */
    private static Path place(String version) throws Exception {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        Path folder = Files.createDirectories(workspace.getRoot().getLocation().append("earlier").toPath());
        for (String name : List.of(PROJECT, STRATEGY, DIAGRAMS)) {
            try (InputStream file = FrameworkUtil.getBundle(EarlierProjectTest.class)
                    .getEntry(FIXTURES + version + "/" + name).openStream()) {
                Files.write(folder.resolve(there(name)), file.readAllBytes());
            }
        }
        return folder;
    }

    /** What a file of a version is called in a project. */
    private static String there(String name) {
        return PROJECT.equals(name) ? IProjectDescription.DESCRIPTION_FILE_NAME : name;
    }

    private static StrategySession open(Path folder) throws Exception {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProjectDescription description = workspace.loadProjectDescription(
                IPath.fromPath(folder.resolve(there(PROJECT))));
        IProject project = workspace.getRoot().getProject(description.getName());
        project.create(description, new NullProgressMonitor());
        project.open(new NullProgressMonitor());
        return new DiagramProjects().of(folder.resolve(STRATEGY), new NullProgressMonitor());
    }

    private static List<DRepresentationDescriptor> descriptors(StrategySession session) {
        return DialectManager.INSTANCE.getAllRepresentationDescriptors(session.session()).stream().toList();
    }

    private static DRepresentation find(StrategySession session, RepresentationKind kind) {
        return descriptors(session).stream().filter(descriptor -> RepresentationKind.of(descriptor.getDescription())
                .filter(kind::equals).isPresent()).findFirst().orElseThrow().getRepresentation();
    }

    private static IEditorPart edit(StrategySession session, DRepresentation diagram) {
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(session.session(), diagram,
                new NullProgressMonitor());
        OpenProject.settle();
        return editor;
    }

    private static Node moved(IEditorPart network) {
        return (Node) ((DiagramEditor) network).getDiagram().getPersistedChildren().getFirst();
    }

    @Test
    void opensAsItWas() throws Exception {
        StrategySession session = open(place(FIRST));

        for (RepresentationKind kind : RepresentationKind.values()) {
            DRepresentation shown = find(session, kind);
            assertNotNull(edit(session, shown), kind.name());
            if (shown instanceof DDiagram diagram) {
                assertFalse(diagram.getDiagramElements().isEmpty(), kind.name());
                assertTrue(diagram.getDiagramElements().stream().map(DDiagramElement::getTarget)
                        .allMatch(target -> target.eResource() != null), kind.name());
            }
        }

        Bounds place = (Bounds) moved(edit(session, find(session, RepresentationKind.PARTNER_NETWORK)))
                .getLayoutConstraint();
        assertEquals(List.of(X, Y), List.of(place.getX(), place.getY()));
        assertTrue(((DDiagram) find(session, RepresentationKind.MATRIX)).getActivatedLayers().stream()
                .anyMatch(layer -> "Amounts".equals(layer.getName())));
        assertEquals(SessionStatus.SYNC, session.session().getStatus());
    }

    @Test
    void saysWhatWasDeletedWithoutIt() throws Exception {
        Path folder = place(FIRST);
        StrategyFile.change(folder.resolve(STRATEGY), strategy -> {
            Removing.remove(strategy.getPartners().getFirst());
            return null;
        });
        List<String> said = new ArrayList<>();
        Listener dialog = event -> {
            if (event.widget instanceof Shell shell && shell.getData() instanceof MessageDialog) {
                labels(shell).map(Label::getText).forEach(said::add);
                shell.getDisplay().asyncExec(shell::close);
            }
        };
        Display.getCurrent().addFilter(SWT.Show, dialog);
        try {
            open(folder);
            assertTrue(OpenProject.await(() -> !said.isEmpty()));
            OpenProject.settle();
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, dialog);
        }
        String lost = HandbookExample.create(Locale.ENGLISH).getPartners().getFirst().getName();
        assertTrue(said.stream().anyMatch(text -> text.contains(lost)), said::toString);
    }

    private static Stream<Label> labels(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label);
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(EarlierProjectTest::labels);
            default -> Stream.empty();
        };
    }

    /** Makes the folder of a version that is released: run it alone, with the folder as the value of the property. */
    @Test
    @EnabledIfSystemProperty(named = "fixture.folder", matches = ".+")
    void save() throws Exception {
        StrategySession session = new DiagramProjects().create("earlier",
                new StrategySource.Fresh(HandbookExample.create(Locale.ENGLISH)), new NullProgressMonitor());
        List<DRepresentation> all = session.createAll();
        for (DRepresentation each : all) {
            edit(session, each);
        }
        DDiagram matrix = (DDiagram) find(session, RepresentationKind.MATRIX);
        matrix.getDescription().getAdditionalLayers().stream().filter(layer -> "Amounts".equals(layer.getName()))
                .forEach(layer -> session.execute(new ChangeLayerActivationCommand(
                        session.session().getTransactionalEditingDomain(), matrix, layer, new NullProgressMonitor())));
        Node box = moved(edit(session, find(session, RepresentationKind.PARTNER_NETWORK)));
        session.execute(new RecordingCommand(session.session().getTransactionalEditingDomain()) {

            @Override
            protected void doExecute() {
                ((Bounds) box.getLayoutConstraint()).setX(X);
                ((Bounds) box.getLayoutConstraint()).setY(Y);
            }
        });
        OpenProject.settle();
        session.session().save(new NullProgressMonitor());
        Path folder = Files.createDirectories(Path.of(System.getProperty("fixture.folder")));
        IPath project = ResourcesPlugin.getWorkspace().getRoot().getProject("earlier").getLocation();
        for (String name : List.of(PROJECT, STRATEGY, DIAGRAMS)) {
            Files.write(folder.resolve(name), Files.readAllBytes(project.append(there(name)).toPath()));
        }
    }
}
