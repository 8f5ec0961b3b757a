// if panel
package @id@;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.overview.panel.OverviewPanel;
import org.partnerstrategy.model.text.Messages;

/** How many relations get a large amount, on the overview. */
public final class LargeAmountsPanel implements OverviewPanel {

    private static final Messages MESSAGES = Messages.of(LargeAmountsPanel.class);

    @Override
    public Runnable create(Composite parent, PageContext context) {
        parent.setLayout(new FillLayout());
        Label label = new Label(parent, SWT.WRAP);
        return () -> label.setText(MESSAGES.text("panel", context.document().strategy().getRelations().stream()
                .filter(relation -> LargeAmount.of(relation).isPresent()).count(), LargeAmount.FROM));
    }
}
// end
