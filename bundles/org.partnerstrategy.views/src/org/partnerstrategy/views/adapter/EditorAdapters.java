/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.adapter;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.views.outline.OutlinePage;
import org.partnerstrategy.views.properties.PropertiesPage;

/** Gives every editor of strategies its outline and its properties. */
public final class EditorAdapters implements IAdapterFactory {

    private static final String CONTRIBUTOR = "org.partnerstrategy.views.properties";

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type == IContentOutlinePage.class && adaptable instanceof PageContext context) {
            return type.cast(new OutlinePage(context));
        }
        if (type == IPropertySheetPage.class && adaptable instanceof PageContext context) {
            return type.cast(new PropertiesPage(context, contributor()));
        }
        return type == ITabbedPropertySheetPageContributor.class ? type.cast(contributor()) : null;
    }

    private static ITabbedPropertySheetPageContributor contributor() {
        return () -> CONTRIBUTOR;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class, IPropertySheetPage.class,
            ITabbedPropertySheetPageContributor.class};
    }
}
