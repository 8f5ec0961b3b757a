// if page
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import @id@.LargeAmountsPage;

/** The page shows the strategy as it is. It needs a display; on Linux, xvfb-run gives one. */
class LargeAmountsPageTest {

    @TempDir
    Path folder;

    @Test
    void listsLargeAmounts() throws Exception {
        Shell shell = new Shell(Display.getDefault());
        try {
            EditorExample editor = EditorExample.in(folder);
            LargeAmountsPage page = new LargeAmountsPage();
            Table table = (Table) page.create(shell, editor);
            assertEquals("150,000", table.getItem(0).getText(1));
            editor.document().strategy().getRelations().getFirst().getAmounts().clear();
            page.refresh(Set.of());
            assertEquals(0, table.getItemCount());
        } finally {
            shell.dispose();
        }
    }
}
// end
