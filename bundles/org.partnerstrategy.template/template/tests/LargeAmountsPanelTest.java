// if panel
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import @id@.LargeAmountsPanel;

/** The panel counts anew after every change. It needs a display; on Linux, xvfb-run gives one. */
class LargeAmountsPanelTest {

    @TempDir
    Path folder;

    @Test
    void countsLargeAmounts() throws Exception {
        Shell shell = new Shell(Display.getDefault());
        try {
            EditorExample editor = EditorExample.in(folder);
            Runnable refresh = new LargeAmountsPanel().create(shell, editor);
            refresh.run();
            Label label = (Label) shell.getChildren()[0];
            assertTrue(label.getText().endsWith(": 1"), label.getText());
            editor.document().strategy().getRelations().getFirst().getAmounts().clear();
            refresh.run();
            assertTrue(label.getText().endsWith(": 0"), label.getText());
        } finally {
            shell.dispose();
        }
    }
}
// end
