// if properties
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.views.section.SectionContent;

import @id@.LargeAmountProperties;

/** The section is about the relation that is selected. It needs a display; on Linux, xvfb-run gives one. */
class LargeAmountPropertiesTest {

    @TempDir
    Path folder;

    @Test
    void saysWhetherTheAmountIsLarge() throws Exception {
        Shell shell = new Shell(Display.getDefault());
        try {
            EditorExample editor = EditorExample.in(folder);
            Relation relation = editor.document().strategy().getRelations().getFirst();
            SectionContent content = new LargeAmountProperties().create(shell);
            content.show(relation, editor);
            Label label = (Label) shell.getChildren()[0];
            assertTrue(label.getText().contains("150,000"), label.getText());
            relation.getAmounts().clear();
            content.show(relation, editor);
            assertFalse(label.getText().contains("150,000"), label.getText());
        } finally {
            shell.dispose();
        }
    }
}
// end
