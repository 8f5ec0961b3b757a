/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.extension;

import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyPage;

/**
 * A page that fails in one of the ways in which it is called; which one stands behind its class in {@code plugin.xml}.
 */
public final class BrokenPage extends StrategyPage implements IExecutableExtension {

    private String where = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        where = String.valueOf(data);
    }

    private void fail(String place) {
        if (where.equals(place)) {
            throw new IllegalStateException("no luck in " + place);
        }
    }

    @Override
    public Control create(Composite parent, PageContext context) {
        Label label = new Label(parent, SWT.NONE);
        label.setText("a page that fails in " + where);
        label.addListener(SWT.Dispose, event -> fail("listener"));
        if (where.equals("hang")) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return label;
    }

    @Override
    public void refresh(Set<EObject> changed) {
        fail("refresh");
    }

    @Override
    public void rebuild() {
        fail("rebuild");
    }

    @Override
    public boolean reveal(EObject element) {
        fail("reveal");
        return false;
    }

    @Override
    public void setFocus() {
        fail("focus");
    }

    @Override
    public void dispose() {
        fail("dispose");
    }
}
