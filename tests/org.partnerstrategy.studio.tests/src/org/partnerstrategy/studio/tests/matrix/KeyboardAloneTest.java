package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.studio.tests.OpenStudio;

/** The matrix is used without a mouse. */
class KeyboardAloneTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void tabIntoTheMatrixSelectsTheFirstMarker() throws Exception {
        OpenMatrix page = open(OpenMatrix.POSITION);
        page.editor().selection().select(List.of());
        Control before = OpenMatrix.all(studio.window().getShell()).filter(control -> control instanceof Text
                && control.isVisible() && (control.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
        before.forceFocus();
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        before.notifyListeners(SWT.Traverse, tab);
        page.canvas().control().forceFocus();
        assertEquals(1, page.editor().selection().elements().size());
    }

    private OpenMatrix open(String id) throws Exception {
        return OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH),
                folder.resolve("strategy.partnerstrategy"), id);
    }
}
