package org.partnerstrategy.design.ui.tests.properties;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/** The properties tell about what is selected in a diagram. */
class PropertiesTest {

    private static final String VIEW = "org.partnerstrategy.views.properties";

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private OpenMatrix matrix;
    private IViewPart view;

    @BeforeEach
    void openTheProperties() throws Exception {
        project.example();
        Goal goal = project.goal("Youth");
        matrix = OpenMatrix.of(project, (DDiagram) project.strategySession().obtain(RepresentationKind.MATRIX, goal)
                .orElseThrow());
        view = page().showView(VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
        page().activate(matrix.editor());
        OpenProject.settle();
    }

    @AfterEach
    void closeTheProperties() {
        page().hideView(view);
        OpenProject.settle();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private void select(EObject element) {
        matrix.editor().getDiagramGraphicalViewer().select(matrix.part(PlacedNode.CURRENT, element));
        OpenProject.settle();
    }

    private Relation relation() {
        return project.goal("Youth").getRelations().stream()
                .filter(each -> each.getPartner().getName().contains("Brug")).findFirst().orElseThrow();
    }

    private static List<Control> controls() {
        return descendants(page().getWorkbenchWindow().getShell()).filter(Control::isVisible).toList();
    }

    private static Stream<Control> descendants(Control control) {
        return Stream.concat(Stream.of(control), control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(PropertiesTest::descendants) : Stream.empty());
    }

    private static String text(Control control) {
        return switch (control) {
        case Text it -> it.getText();
        case StyledText it -> it.getText();
        default -> "";
        };
    }

    @Test
    void tellsWhatTheMethodSays() {
        select(relation());

        assertTrue(controls().stream().map(PropertiesTest::text).anyMatch(text -> text.contains("(Handbook, step 3)")),
                controls().stream().map(PropertiesTest::text).filter(text -> !text.isBlank()).toList().toString());
    }
}
