/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.views.outline.OutlineGroup;

/** The Model Explorer shows the elements of a strategy as the outline does: by kind, each with its icon. */
class ModelExplorerTest {

    private static final String VIEW = "org.eclipse.sirius.ui.tools.views.model.explorer";

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    private static CommonNavigator explorer;

    @BeforeAll
    static void openTheView() throws Exception {
        PROJECT.example();
        PROJECT.strategySession().obtain(RepresentationKind.MATRIX, PROJECT.goal("Youth"));
        explorer = (CommonNavigator) page().showView(VIEW);
    }

    @AfterAll
    static void closeTheView() {
        page().hideView(explorer);
        OpenProject.settle();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** What is under something, once the view knows it. */
    private static List<TreeItem> under(Object element, int atLeast) {
        CommonViewer viewer = explorer.getCommonViewer();
        viewer.setExpandedState(element, true);
        assertTrue(OpenProject.await(() -> items(element).count() >= atLeast), () -> element + " has only "
                + items(element).map(TreeItem::getText).toList());
        return items(element).toList();
    }

    private static Stream<TreeItem> items(Object element) {
        return all(explorer.getCommonViewer().getTree()).filter(item -> element.equals(item.getData()))
                .flatMap(item -> Stream.of(item.getItems()));
    }

    private static Stream<TreeItem> all(Tree tree) {
        return Stream.of(tree.getItems()).flatMap(ModelExplorerTest::all);
    }

    private static Stream<TreeItem> all(TreeItem item) {
        return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(ModelExplorerTest::all));
    }

    private static TreeItem named(List<TreeItem> items, String name) {
        return items.stream().filter(item -> item.getText().startsWith(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + items.stream().map(TreeItem::getText)
                        .toList()));
    }

    @Test
    void groupsWhatAStrategyConsistsOf() {
        under(PROJECT.resource().getProject(), 2);
        under(PROJECT.resource(), 1);
        List<TreeItem> groups = under(PROJECT.strategy(), 5);

        assertEquals(List.of("Goals", "Partners", "People", "Reviews", "Actions"), groups.stream()
                .filter(item -> item.getData() instanceof OutlineGroup).map(item -> item.getText().split(" ")[0])
                .toList());
        groups.forEach(item -> assertNotNull(item.getImage(), item.getText()));
        assertEquals(0, groups.stream().filter(item -> item.getData() instanceof Partner).count());
    }

    @Test
    void showsRelationsUnderTheirGoals() {
        groupsWhatAStrategyConsistsOf();
        Goal youth = PROJECT.goal("Youth");
        List<TreeItem> goals = under(named(under(PROJECT.strategy(), 5), "Goals").getData(), 1);
        assertNotNull(named(goals, "Youth work").getImage());

        List<TreeItem> under = under(youth, youth.getRelations().size() + 1);

        youth.getRelations().forEach(relation -> assertNotNull(named(under, relation.getPartner().getName())
                .getImage()));
        assertNotNull(named(under, "Matrix").getImage(), "its diagram has gone");
    }

    @Test
    void showsWhatIsAdded() {
        groupsWhatAStrategyConsistsOf();
        Object partners = named(under(PROJECT.strategy(), 5), "Partners").getData();
        int before = under(partners, 1).size();
        Partner club = PartnerStrategyFactory.eINSTANCE.createPartner();
        club.setName("A new club");

        PROJECT.change(() -> PROJECT.strategy().getPartners().add(club));

        named(under(partners, before + 1), "A new club");
    }
}
