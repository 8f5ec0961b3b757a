/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Disposal;

/**
 * A page that was made, and what it does not know yet. Whatever a page of a plug-in does wrong is told in the plug-in's
 * name, and a text takes its place: it must not take the others, and the user's work, with it.
 */
final class PageLeaf {

    private static final Messages MESSAGES = Messages.of(PageLeaf.class);

    private final PageDescription description;
    private final Composite body;
    private final Set<EObject> changed = new LinkedHashSet<>();

    private Optional<StrategyPage> page = Optional.empty();
    private Control control;
    private boolean replaced;

    private PageLeaf(PageDescription description, Composite body) {
        this.description = description;
        this.body = body;
    }

    static PageLeaf create(PageDescription description, Composite body, PageContext context) {
        PageLeaf leaf = new PageLeaf(description, body);
        int before = body.getChildren().length;
        Extension<StrategyPage> extension = description.extension();
        if (!description.isOwn()) {
            if (!extension.run(() -> leaf.make(context))) {
                leaf.fail(before);
            }
            return leaf;
        }
        try {
            leaf.make(context);
        } catch (RuntimeException | LinkageError e) {
            extension.blame(e);
            leaf.fail(before);
        }
        return leaf;
    }

    private void make(PageContext context) {
        StrategyPage made = newPage();
        control = made.create(body, context);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, description.id());
        page = Optional.of(made);
    }

    private StrategyPage newPage() {
        try {
            return description.create();
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    Optional<StrategyPage> page() {
        return page;
    }

    Control control() {
        return control;
    }

    void changed(Set<EObject> elements) {
        changed.addAll(elements);
    }

    void replaced() {
        replaced = true;
    }

    void catchUp() {
        Set<EObject> news = new LinkedHashSet<>(changed);
        boolean all = replaced;
        changed.clear();
        replaced = false;
        if (all) {
            tell(StrategyPage::rebuild);
        } else if (!news.isEmpty()) {
            tell(shown -> shown.refresh(news));
        }
    }

    void reveal(EObject element) {
        ask(shown -> shown.reveal(element));
    }

    void setFocus() {
        if (page.isEmpty()) {
            control.setFocus();
        }
        tell(StrategyPage::setFocus);
    }

    /** It asks people for a printer, for which it may take all the time in the world. */
    Optional<Runnable> printing() {
        return ask(StrategyPage::printing).flatMap(print -> print).map(print -> () -> {
            try {
                print.run();
            } catch (RuntimeException | LinkageError e) {
                if (description.isOwn()) {
                    throw e;
                }
                description.extension().blame(e);
            }
        });
    }

    private void tell(Consumer<StrategyPage> news) {
        ask(shown -> {
            news.accept(shown);
            return shown;
        });
    }

    private <A> Optional<A> ask(Function<StrategyPage, A> question) {
        if (page.isEmpty() || description.isOwn()) {
            return page.map(question);
        }
        Extension<StrategyPage> extension = description.extension();
        Optional<A> answer = extension.call(() -> question.apply(page.get()));
        if (extension.isOff()) {
            letGo();
            fail(0);
        }
        return answer;
    }

    /** A text in the place of the page, of which controls can be left. */
    private void fail(int kept) {
        Control[] all = body.getChildren();
        if (control == null) {
            for (int i = kept; i < all.length; i++) {
                Disposal.of(all[i], description.extension());
            }
        } else {
            Disposal.of(control, description.extension());
        }
        Label label = new Label(body, SWT.WRAP);
        label.setText(MESSAGES.text("page.failed", description.title()));
        control = label;
    }

    /** What a page of a plug-in lies in is about to go. */
    void parentGoes() {
        if (!description.isOwn()) {
            letGo();
            Disposal.of(control, description.extension());
        }
    }

    void dispose() {
        letGo();
    }

    private void letGo() {
        if (description.isOwn()) {
            page.ifPresent(StrategyPage::dispose);
        } else {
            page.ifPresent(shown -> description.extension().release(shown::dispose));
        }
        page = Optional.empty();
    }
}
