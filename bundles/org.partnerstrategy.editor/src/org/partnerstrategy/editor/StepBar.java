package org.partnerstrategy.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The bar with which the user goes from step to step. */
final class StepBar {

    private final Composite bar;
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    StepBar(Composite parent, List<PageDescription> pages, Consumer<String> show) {
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new RowLayout());
        for (PageDescription page : pages) {
            Button button = new Button(bar, SWT.TOGGLE);
            button.setText(page.step().map(step -> step + "  " + page.title()).orElse(page.title()));
            button.addListener(SWT.Selection, event -> show.accept(page.id()));
            buttons.put(page.id(), button);
        }
    }

    Control control() {
        return bar;
    }

    void mark(String shown) {
        buttons.forEach((id, button) -> button.setSelection(id.equals(shown)));
    }
}
