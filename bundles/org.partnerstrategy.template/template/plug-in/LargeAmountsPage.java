// if page
package @id@;

import java.math.BigDecimal;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyPage;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** The relations that get a large amount, on a page of the editor. A double click shows the relation in the matrix. */
public final class LargeAmountsPage extends StrategyPage {

    private static final Messages MESSAGES = Messages.of(LargeAmountsPage.class);

    private static final String MATRIX = "org.partnerstrategy.position";
    private static final int WIDE = 400;
    private static final int NARROW = 120;

    private PageContext context;
    private Table table;

    @Override
    public Control create(Composite parent, PageContext editor) {
        context = editor;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column("page.relation", SWT.LEFT, WIDE);
        column("page.amount", SWT.RIGHT, NARROW);
        table.addListener(SWT.DefaultSelection, event -> context.show(MATRIX, (Relation) event.item.getData()));
        rebuild();
        return table;
    }

    private void column(String title, int alignment, int width) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(MESSAGES.text(title));
        column.setWidth(width);
    }

    @Override
    public void refresh(Set<EObject> changed) {
        rebuild();
    }

    @Override
    public void rebuild() {
        table.removeAll();
        context.document().strategy().getRelations()
                .forEach(relation -> LargeAmount.of(relation).ifPresent(amount -> add(relation, amount)));
    }

    private void add(Relation relation, BigDecimal amount) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] { ElementName.of(relation).localized(), MESSAGES.text("page.euro", amount) });
        item.setData(relation);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
// end
