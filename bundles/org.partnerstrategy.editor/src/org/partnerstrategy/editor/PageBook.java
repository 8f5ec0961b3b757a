/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages of one editor, of which one is visible. */
final class PageBook {

    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final PageContext context;
    private final List<PageDescription> descriptions;
    private final Map<String, PageLeaf> leaves = new HashMap<>();

    private Optional<PageLeaf> visible = Optional.empty();

    PageBook(Composite parent, List<PageDescription> descriptions, PageContext context) {
        this.descriptions = descriptions;
        this.context = context;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        // Before the controls in it go: what fails then keeps the others from going.
        body.addListener(SWT.Dispose, event -> leaves.values().forEach(PageLeaf::parentGoes));
    }

    Control control() {
        return body;
    }

    Optional<StrategyPage> visible() {
        return visible.flatMap(PageLeaf::page);
    }

    /** Shows the page with that identity, which is made when it is shown for the first time. */
    void show(String id) {
        PageLeaf leaf = leaves.computeIfAbsent(id, this::create);
        visible = Optional.of(leaf);
        layout();
        // Only what is visible can find out how much room it has.
        leaf.catchUp();
        layout();
    }

    private void layout() {
        visible.filter(leaf -> stack.topControl != leaf.control()).ifPresent(leaf -> {
            stack.topControl = leaf.control();
            body.layout();
        });
    }

    private PageLeaf create(String id) {
        PageDescription description = descriptions.stream().filter(page -> page.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
        return PageLeaf.create(description, body, context);
    }

    /** Shows an element on the visible page. */
    void reveal(EObject element) {
        visible.ifPresent(leaf -> leaf.reveal(element));
        layout();
    }

    /** Gives the keyboard to the visible page. */
    void setFocus() {
        visible.ifPresent(PageLeaf::setFocus);
        layout();
    }

    /** Prints the visible page; none when it cannot be printed. */
    Optional<Runnable> printing() {
        return visible.flatMap(PageLeaf::printing);
    }

    void changed(Set<EObject> elements) {
        leaves.values().forEach(leaf -> leaf.changed(elements));
        visible.ifPresent(PageLeaf::catchUp);
        layout();
    }

    void replaced() {
        leaves.values().forEach(PageLeaf::replaced);
        visible.ifPresent(PageLeaf::catchUp);
        layout();
    }

    void dispose() {
        leaves.values().forEach(PageLeaf::dispose);
    }
}
