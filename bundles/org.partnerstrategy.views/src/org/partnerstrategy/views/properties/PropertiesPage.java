package org.partnerstrategy.views.properties;

import java.util.Optional;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.views.BorrowedHistory;

/** The properties of an editor of strategies. What was typed is undone as in the editor itself. */
public final class PropertiesPage extends TabbedPropertySheetPage {

    private final PageContext editor;

    /** The page of an editor, with the tabs that a contributor has. */
    public PropertiesPage(PageContext editor, ITabbedPropertySheetPageContributor contributor) {
        super(contributor);
        this.editor = editor;
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        BorrowedHistory.into(bars, Optional.of(editor));
    }
}
