/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.extension.ExtensionProblems;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;
import org.partnerstrategy.views.problems.ProblemsView;

/** What plug-ins add to the overview and the properties is shown, and a broken part takes nothing else with it. */
class PlugInPartsTest {

    private static final String ORGANISATION = "A municipality with plug-ins";
    private static final String TAB = "org.partnerstrategy.views.properties.more";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    /** Whether a strategy is one of these tests: others are to see nothing of what plug-ins add. */
    static boolean isMeant(PartnerStrategy strategy) {
        return ORGANISATION.equals(strategy.getOrganisation());
    }

    private StrategyEditor open() throws Exception {
        PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);
        strategy.setOrganisation(ORGANISATION);
        StrategyEditor editor = studio.open(strategy, folder.resolve("strategy.partnerstrategy"));
        editor.show("org.partnerstrategy.overview");
        studio.settle();
        return editor;
    }

    private void edit(StrategyEditor editor, Runnable change) {
        editor.document().edit(Message.verbatim("Change"), change);
        studio.settle();
    }

    private boolean says(Composite root, String text) {
        return Widgets.all(root, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText()
                .equals(text));
    }

    private boolean says(String text) {
        return says(studio.window().getShell(), text);
    }

    private static void assertNamed(String id) {
        List<String> named = ExtensionProblems.all().stream().map(problem -> problem.message().toString())
                .filter(problem -> problem.contains("\"" + id + "\"")).toList();
        assertEquals(1, named.size(), named::toString);
        assertTrue(named.getFirst().contains("org.partnerstrategy.studio.tests"), named::toString);
    }

    @Test
    void showsFiguresAndFollowsAChange() throws Exception {
        StrategyEditor editor = open();
        PartnerStrategy strategy = editor.document().strategy();
        assertTrue(says(strategy.getRelations().size() + " counted"));
        edit(editor, () -> EcoreUtil.deleteAll(List.copyOf(strategy.getRelations()), true));
        assertTrue(says("0 counted"));
        edit(editor, () -> strategy.setOrganisation("Another"));
        assertFalse(says("Counted by a plug-in"));
        assertNamed("tests.broken.figure");
    }

    @Test
    void namesWhoWouldEndTheProgram() throws Exception {
        open();
        assertNamed("tests.exit.figure");
        assertNamed("tests.halt.figure");
        assertTrue(ExtensionProblems.all().stream().map(problem -> problem.message().toString())
                .anyMatch(problem -> problem.contains("System.exit(7)")));
    }

    @Test
    void showsPanelsAndTakesABrokenOneAway() throws Exception {
        StrategyEditor editor = open();
        edit(editor, () -> editor.document().strategy().setName("Another name"));
        assertTrue(says("panel: Another name"));
        List<String> panels = Widgets.all(studio.window().getShell(), Section.class).stream().map(Section::getText)
                .toList();
        assertTrue(panels.contains("Panel of a plug-in"), panels::toString);
        assertFalse(panels.contains("Broken panel") || panels.contains("Panel without a place"), panels::toString);
        assertNamed("tests.broken.panel");
        assertNamed("tests.panel.order");
    }

    /** The items of a tree, which are made when those above them are expanded. */
    private static Stream<TreeItem> items(TreeItem... roots) {
        return Arrays.stream(roots).flatMap(item -> {
            Event expanded = new Event();
            expanded.item = item;
            item.getParent().notifyListeners(SWT.Expand, expanded);
            return Stream.concat(Stream.of(item), items(item.getItems()));
        });
    }

    private static boolean saysNothing(TreeItem item) {
        return item.getData() instanceof Finding finding && finding.rule().equals("tests.two.fixes");
    }

    @Test
    void offersSeveralQuickFixesOfAFinding() throws Exception {
        StrategyEditor editor = open();
        edit(editor, () -> editor.document().strategy().setDescription(null));
        ProblemsView view = (ProblemsView) studio.page().showView(ProblemsView.ID);
        studio.until(() -> view.findings().stream().anyMatch(finding -> finding.rule().equals("tests.two.fixes")));
        TreeItem said = Widgets.all(view.getSite().getShell(), Tree.class).stream().filter(Tree::isVisible)
                .flatMap(tree -> items(tree.getItems())).filter(PlugInPartsTest::saysNothing).findFirst().orElseThrow();
        said.getParent().setSelection(said);
        said.getParent().notifyListeners(SWT.Selection, new Event());
        studio.settle();
        Link fixes = Widgets.find(view.getSite().getShell(), Link.class, link -> link.getText().contains("Say: "));
        assertEquals("<a href=\"0\">Say: One thing</a>    <a href=\"1\">Say: Another</a>", fixes.getText());
        Event second = new Event();
        second.text = "1";
        fixes.notifyListeners(SWT.Selection, second);
        studio.settle();
        assertEquals("Another", editor.document().strategy().getDescription());
        editor.document().domain().getCommandStack().undo();
        assertNull(editor.document().strategy().getDescription());
    }

    @Test
    void showsSectionsOfTheSelectedElementAndTakesABrokenOneAway() throws Exception {
        StrategyEditor editor = open();
        PartnerStrategy strategy = editor.document().strategy();
        Person person = strategy.getPersons().getFirst();
        TabbedPropertySheetPage page = properties(editor, person);
        page.setSelectedTab(TAB);
        studio.settle();
        Composite control = (Composite) page.getControl();
        assertTrue(says(control, "section: " + person.getName()));
        edit(editor, () -> person.setName("Somebody else"));
        assertTrue(says(control, "section: Somebody else"));
        properties(editor, strategy.getReviews().getFirst());
        assertTrue(says(control, "section: " + strategy.getReviews().getFirst().getName()));
        assertTrue(says(control, "Section of a plug-in"));
        assertFalse(says(control, "Broken section") || says(control, "Section of nothing"));
        assertNamed("tests.broken.section");
        assertNamed("tests.section.types");
        assertFalse(hasTab(properties(editor, strategy.getPartners().getFirst())));
        assertFalse(hasTab(properties(editor, strategy.getPersons().get(0), strategy.getPersons().get(1))));
    }

    @Test
    void saysWhatIsWrongWithAPage() throws Exception {
        StrategyEditor editor = open();
        editor.show("tests.broken.page");
        studio.settle();
        assertTrue(says("This page cannot be shown: Broken page"));
        editor.show("org.partnerstrategy.overview");
        for (String id : List.of("tests.broken.page", "tests.page.order", "a page")) {
            assertNamed(id);
        }
    }

    private static boolean hasTab(TabbedPropertySheetPage page) {
        return Arrays.stream(page.getActiveTabs()).anyMatch(tab -> tab.getId().equals(TAB));
    }

    private TabbedPropertySheetPage properties(StrategyEditor editor, EObject... elements) throws Exception {
        PropertySheet view = (PropertySheet) studio.page().showView("org.partnerstrategy.views.properties");
        studio.page().activate(editor);
        editor.selection().select(List.of(elements));
        studio.settle();
        return (TabbedPropertySheetPage) view.getCurrentPage();
    }
}
