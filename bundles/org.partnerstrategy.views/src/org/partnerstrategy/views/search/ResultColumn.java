/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.search;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.ElementIcons;

/** The columns of what was found. */
enum ResultColumn {

    /** The category, at its first result only. */
    CATEGORY,
    /** What the element is called. */
    NAME,
    /** Where the words are, if not in the name. */
    EXCERPT;

    private static final Messages MESSAGES = Messages.of(ResultColumn.class);

    ColumnLabelProvider labels(TableViewer viewer) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                SearchIndex.Result result = (SearchIndex.Result) element;
                return switch (ResultColumn.this) {
                case CATEGORY -> isFirst(viewer, result) ? category(result) : "";
                case NAME -> result.title();
                case EXCERPT -> result.excerpt();
                };
            }

            @Override
            public Image getImage(Object element) {
                return ResultColumn.this == NAME ? ElementIcons.of(((SearchIndex.Result) element).element()) : null;
            }

            @Override
            public Color getForeground(Object element) {
                return ResultColumn.this == NAME ? null
                        : viewer.getControl().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
            }
        };
    }

    private static boolean isFirst(TableViewer viewer, SearchIndex.Result result) {
        List<?> all = (List<?>) viewer.getInput();
        int place = all.indexOf(result);
        return place == 0 || ((SearchIndex.Result) all.get(place - 1)).category() != result.category();
    }

    private static String category(SearchIndex.Result result) {
        return MESSAGES.text("category", MESSAGES.text(
                "category." + result.category().name().toLowerCase(Locale.ROOT)), result.total());
    }
}
