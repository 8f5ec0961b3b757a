package org.partnerstrategy.editor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** The pages of one editor, of which one is visible. */
final class PageBook {

    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final PageContext context;
    private final List<PageDescription> descriptions;
    private final Map<String, Leaf> leaves = new HashMap<>();

    private Optional<Leaf> visible = Optional.empty();

    PageBook(Composite parent, List<PageDescription> descriptions, PageContext context) {
        this.descriptions = descriptions;
        this.context = context;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
    }

    Control control() {
        return body;
    }

    Optional<StrategyPage> visible() {
        return visible.flatMap(Leaf::page);
    }

    /** Shows the page with that identity, which is made when it is shown for the first time. */
    void show(String id) {
        Leaf leaf = leaves.computeIfAbsent(id, this::create);
        visible = Optional.of(leaf);
        stack.topControl = leaf.control;
        body.layout();
        // Only what is visible can find out how much room it has.
        leaf.catchUp();
    }

    private Leaf create(String id) {
        PageDescription description = descriptions.stream().filter(page -> page.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
        try {
            StrategyPage page = description.create();
            Control control = page.create(body, context);
            PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id);
            return new Leaf(Optional.of(page), control);
        } catch (Exception | LinkageError e) {
            // A broken page must not take the others, and the user's work, with it.
            description.extension().blame(e);
            Label label = new Label(body, SWT.WRAP);
            label.setText(Texts.of("page.failed", description.title()));
            return new Leaf(Optional.empty(), label);
        }
    }

    void changed(Set<EObject> elements) {
        leaves.values().forEach(leaf -> leaf.changed.addAll(elements));
        visible.ifPresent(Leaf::catchUp);
    }

    void replaced() {
        leaves.values().forEach(leaf -> leaf.replaced = true);
        visible.ifPresent(Leaf::catchUp);
    }

    void dispose() {
        leaves.values().forEach(leaf -> leaf.page.ifPresent(StrategyPage::dispose));
    }

    /** A page that was made, and what it does not know yet. */
    private static final class Leaf {

        private final Optional<StrategyPage> page;
        private final Control control;
        private final Set<EObject> changed = new LinkedHashSet<>();
        private boolean replaced;

        Leaf(Optional<StrategyPage> page, Control control) {
            this.page = page;
            this.control = control;
        }

        Optional<StrategyPage> page() {
            return page;
        }

        void catchUp() {
            Set<EObject> news = new LinkedHashSet<>(changed);
            boolean all = replaced;
            changed.clear();
            replaced = false;
            if (all) {
                page.ifPresent(StrategyPage::rebuild);
            } else if (!news.isEmpty()) {
                page.ifPresent(shown -> shown.refresh(news));
            }
        }
    }
}
