/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.description.DiagramExtensionDescription;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Person;

/** The example of a plug-in that adds to the diagrams: it works, and its page shows it as it is. */
class ExampleDiagramsTest {

    private static final Path EXAMPLE = Path.of("..", "..", "bundles", "org.partnerstrategy.example.diagrams");
    private static final Pattern SHOWN = Pattern.compile("```\\w+ (\\S+)\n(.*?)```", Pattern.DOTALL);

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private Viewpoint people;

    @BeforeEach
    void selectTheViewpoint() throws Exception {
        project.example();
        people = ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(viewpoint -> "People".equals(viewpoint.getName())).findFirst().orElseThrow();
        project.change(() -> new ViewpointSelector(project.session()).selectViewpoint(people, false,
                new NullProgressMonitor()));
    }

    private OpenMatrix network() {
        DDiagram diagram = (DDiagram) project.strategySession().obtain(RepresentationKind.PARTNER_NETWORK,
                project.strategy()).orElseThrow();
        OpenMatrix network = OpenMatrix.of(project, diagram);
        Layer owners = selected().getOwnedRepresentationExtensions().stream()
                .map(DiagramExtensionDescription.class::cast).findFirst().orElseThrow().getLayers().getFirst();
        project.strategySession().execute(new ChangeLayerActivationCommand(
                project.session().getTransactionalEditingDomain(), diagram, owners, new NullProgressMonitor()));
        OpenProject.settle();
        return network;
    }

    /** As the session has it. */
    private Viewpoint selected() {
        return project.session().getSelectedViewpoints(false).stream()
                .filter(viewpoint -> people.getName().equals(viewpoint.getName())).findFirst().orElseThrow();
    }

    private static List<EObject> shown(DDiagram diagram, String mapping) {
        return diagram.getDiagramElements().stream().filter(DDiagramElement::isVisible)
                .filter(element -> mapping.equals(element.getDiagramElementMapping().getName()))
                .map(DDiagramElement::getTarget).toList();
    }

    @Test
    void addsALayer() {
        DDiagram diagram = network().diagram();

        assertEquals(project.strategy().getPersons(), shown(diagram, "Owner"));
        assertTrue(diagram.getEdges().stream().filter(edge -> "Owns".equals(edge.getMapping().getName()))
                .map(DEdge::getTargetNode).map(DDiagramElement.class::cast).map(DDiagramElement::getTarget)
                .anyMatch(project.strategy().getGoals()::contains));
    }

    @Test
    void addsATool() {
        OpenMatrix network = network();
        int before = project.strategy().getPersons().size();
        CreateRequest request = new CreateRequest();
        request.setFactory(network.tool("NewPerson", selected()));
        request.setLocation(new Point(5, 5));

        Command command = network.root().getCommand(request);
        network.editor().getDiagramEditDomain().getDiagramCommandStack().execute(command);
        OpenProject.settle();

        List<Person> persons = project.strategy().getPersons();
        assertEquals(before + 1, persons.size());
        assertEquals("New person", persons.getLast().getName());
        project.undo();
        assertEquals(before, persons.size());
    }

    @Test
    void addsATable() {
        RepresentationDescription description = selected().getOwnedRepresentations().getFirst();
        DTable[] table = new DTable[1];
        project.change(() -> table[0] = (DTable) DialectManager.INSTANCE.createRepresentation("People",
                project.strategy(), description, project.session(), new NullProgressMonitor()));
        DialectUIManager.INSTANCE.openEditor(project.session(), table[0], new NullProgressMonitor());
        OpenProject.settle();

        assertEquals(project.strategy().getPersons().size(), table[0].getLines().size());
    }

    @Test
    void isShownByItsPage() throws Exception {
        Matcher block = SHOWN.matcher(Files.readString(EXAMPLE.resolve("README.md")));
        List<String> files = new ArrayList<>();
        while (block.find()) {
            files.add(block.group(1));
            String file = Files.readString(EXAMPLE.resolve(block.group(1)));
            assertTrue(file.endsWith(block.group(2)), block.group(1));
        }
        assertEquals(List.of("description/people.odesign",
                "src/org/partnerstrategy/example/diagrams/ExampleDiagrams.java", "plugin.xml"), files);
    }
}
