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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.views.outline.OutlinePage;

/** The outline shows the strategy, follows the selection and deletes. */
class OutlineTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void deletesAGoalWithItsRelationsInOneStep() throws Exception {
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("example.partnerstrategy"));
        PartnerStrategy strategy = editor.document().strategy();
        OutlinePage page = outline();
        Goal goal = strategy.getGoals().getFirst();
        int goals = strategy.getGoals().size();
        int relations = strategy.getRelations().size();
        int going = goal.getRelations().size();
        assertTrue(going > 0);

        editor.selection().select(List.of(goal));
        studio.settle();
        assertEquals(List.of(goal), Arrays.stream(tree(page).getSelection()).map(TreeItem::getData).toList());
        page.getSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId()).run();
        studio.settle();
        assertEquals(goals - 1, strategy.getGoals().size());
        assertEquals(relations - going, strategy.getRelations().size());

        editor.document().domain().getCommandStack().undo();
        studio.settle();
        assertEquals(goals, strategy.getGoals().size());
        assertEquals(relations, strategy.getRelations().size());
        assertEquals(going, goal.getRelations().size());
        assertFalse(editor.isDirty());
    }

    @Test
    void selectsInTheEditorWhatIsChosen() throws Exception {
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("example.partnerstrategy"));
        Tree tree = tree(outline());
        TreeItem goal = tree.getItem(0).getItem(0);
        tree.setSelection(goal);
        Event event = new Event();
        event.item = goal;
        tree.notifyListeners(SWT.Selection, event);
        assertEquals(List.of(goal.getData()), editor.selection().elements());
    }

    private OutlinePage outline() throws Exception {
        IViewPart view = studio.page().showView("org.eclipse.ui.views.ContentOutline");
        studio.settle();
        return (OutlinePage) ((ContentOutline) view).getCurrentPage();
    }

    private static Tree tree(OutlinePage page) {
        return Widgets.all(page.getControl(), Tree.class).getFirst();
    }
}
