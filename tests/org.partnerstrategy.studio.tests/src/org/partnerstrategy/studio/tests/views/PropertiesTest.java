/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Features are edited in the properties. */
class PropertiesTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void changesAFeatureInOneStep() throws Exception {
        StrategyEditor editor = open();
        PartnerStrategy strategy = editor.document().strategy();
        String before = strategy.getName();
        TabbedPropertySheetPage page = properties(editor, strategy);
        type(text(page, before), "Partners for youth");
        assertEquals("Partners for youth", strategy.getName());

        editor.document().domain().getCommandStack().undo();
        studio.settle();
        assertEquals(before, strategy.getName());
        assertEquals(before, text(page, before).getText());
        assertFalse(editor.document().domain().getCommandStack().canUndo());
    }

    @Test
    void undoesByTheMenuWhileTheyAreInUse() throws Exception {
        StrategyEditor editor = open();
        PartnerStrategy strategy = editor.document().strategy();
        String before = strategy.getName();
        type(text(properties(editor, strategy), before), "Partners for youth");
        IViewPart view = studio.page().showView("org.partnerstrategy.views.properties");

        IAction undo = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
        assertTrue(undo.isEnabled());
        undo.run();
        studio.settle();

        assertEquals(before, strategy.getName());
    }

    @Test
    void saysWhyAScoreIsRefused() throws Exception {
        StrategyEditor editor = open();
        PartnerStrategy strategy = editor.document().strategy();
        TabbedPropertySheetPage page = properties(editor, strategy);
        page.setSelectedTab("org.partnerstrategy.views.properties.matrix");
        studio.settle();
        type(text(page, strategy.getInfluenceCut().toString()), "101");
        assertEquals(Score.of(50), strategy.getInfluenceCut());
        assertFalse(editor.document().domain().getCommandStack().canUndo());
        assertTrue(editor.isDirty(), "what was typed is not lost silently");
        assertTrue(Widgets.all(page.getControl(), Label.class).stream().filter(Control::isVisible)
                .anyMatch(label -> label.getText().contains("\"101\"")));
    }

    @Test
    void changesAllSelectedRelationsTogether() throws Exception {
        StrategyEditor editor = open();
        List<Relation> relations = List.copyOf(editor.document().strategy().getRelations().subList(0, 2));
        editor.document().edit(ElementName.of(relations.getFirst()),
                () -> relations.forEach(relation -> relation.setScheme("Scheme A")));
        TabbedPropertySheetPage page = properties(editor, relations.toArray(EObject[]::new));
        page.setSelectedTab("org.partnerstrategy.views.properties.money");
        studio.settle();
        type(text(page, "Scheme A"), "Scheme B");
        assertEquals(List.of("Scheme B", "Scheme B"), relations.stream().map(Relation::getScheme).toList());
        editor.document().domain().getCommandStack().undo();
        assertEquals(List.of("Scheme A", "Scheme A"), relations.stream().map(Relation::getScheme).toList());
    }

    @Test
    void changesAttributesThatTheStrategyDefines() throws Exception {
        StrategyEditor editor = open();
        PartnerStrategy strategy = editor.document().strategy();
        CustomAttribute attribute = new AttributeDefinition("Since", AttributeSubject.PARTNER, AttributeType.DATE,
                List.of(), "").addTo(strategy);
        AttributeValues.set(strategy.getPartners().getFirst(), attribute, Optional.of("1998-05-01"));
        TabbedPropertySheetPage page = properties(editor, strategy.getPartners().getFirst());
        page.setSelectedTab("org.partnerstrategy.views.properties.attributes");
        studio.settle();
        type(text(page, "1998-05-01"), "2 May 1998");
        assertTrue(Widgets.all(page.getControl(), Label.class).stream().filter(Control::isVisible)
                .anyMatch(label -> label.getText().contains("\"2 May 1998\"")));
        type(text(page, "2 May 1998"), "2-5-1998");
        assertEquals("1998-05-02", attribute.getValues().getFirst().getValue());
        assertEquals("1998-05-02", text(page, "1998-05-02").getText());

        editor.document().edit(ElementName.of(attribute), () -> Removing.remove(attribute));
        studio.settle();
        assertTrue(Widgets.all(page.getControl(), Text.class).stream().noneMatch(Control::isVisible));
    }

    @Test
    void isClosedWithoutAskingToSaveTheEditor() throws Exception {
        StrategyEditor editor = open();
        properties(editor, editor.document().strategy());
        editor.document().edit(ElementName.of(editor.document().strategy()),
                () -> editor.document().strategy().setName("changed"));
        Shell window = studio.window().getShell();
        List<String> dialogs = new ArrayList<>();
        window.getDisplay().asyncExec(() -> Arrays.stream(window.getShells()).filter(Shell::isVisible)
                .forEach(dialog -> {
                    dialogs.add(dialog.getText());
                    dialog.close();
                }));
        studio.page().hideView(studio.page().findView("org.partnerstrategy.views.properties"));
        studio.settle();
        assertEquals(List.of(), dialogs);
        assertTrue(editor.isDirty());
    }

    private StrategyEditor open() throws Exception {
        return studio.open(HandbookExample.create(Locale.ENGLISH), folder.resolve("example.partnerstrategy"));
    }

    private TabbedPropertySheetPage properties(StrategyEditor editor, EObject... elements) throws Exception {
        PropertySheet view = (PropertySheet) studio.page().showView("org.partnerstrategy.views.properties");
        studio.page().activate(editor);
        editor.selection().select(List.of(elements));
        studio.settle();
        return (TabbedPropertySheetPage) view.getCurrentPage();
    }

    private static Text text(TabbedPropertySheetPage page, String shown) {
        return Widgets.all(page.getControl(), Text.class).stream().filter(Control::isVisible)
                .filter(text -> text.getText().equals(shown)).findFirst().orElseThrow();
    }

    private static void type(Text text, String typed) {
        text.setText(typed);
        text.notifyListeners(SWT.DefaultSelection, null);
    }
}
