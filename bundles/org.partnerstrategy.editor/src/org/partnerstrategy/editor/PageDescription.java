/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.DeclarationException;
import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.text.Message;

/**
 * A page as its plug-in describes it.
 *
 * @param extension the plug-in's page
 * @param title what is in the bar
 * @param order those with lower numbers are before it
 * @param step the number of the handbook's step, if it is one
 * @param icon stands before the title of a page that is no step
 */
record PageDescription(Extension<StrategyPage> extension, String title, int order, Optional<Integer> step,
        Optional<ImageDescriptor> icon) {

    private static final String OWN = "org.partnerstrategy.editor.";
    private static final String POINT = "org.partnerstrategy.editor.pages";

    /** All pages, in their order in the bar. A page that is described wrongly is named and left out. */
    static List<PageDescription> all() {
        return Installed.PAGES;
    }

    private static PageDescription of(Extension<StrategyPage> extension) {
        return new PageDescription(extension, extension.declaration().required("title"),
                extension.declaration().requiredNumber("order"), extension.declaration().number("step"),
                extension.declaration().attribute("icon").map(path -> icon(extension.declaration(), path)));
    }

    private static ImageDescriptor icon(Declaration declaration, String path) {
        return ResourceLocator.imageDescriptorFromBundle(declaration.plugIn(), path).orElseThrow(
                () -> new DeclarationException(Message.of(PageDescription.class, "page.icon", path)));
    }

    String id() {
        return extension.id();
    }

    /** Whether the program itself brings the page: what goes wrong in it is told as an error of the program. */
    boolean isOwn() {
        return extension.declaration().plugIn().startsWith(OWN);
    }

    /**
     * Makes the page, for one editor.
     *
     * @throws Exception when its class cannot be made
     */
    StrategyPage create() throws Exception {
        return (StrategyPage) extension.declaration().create("class");
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final List<PageDescription> PAGES = Extensions.at(POINT)
                .implementing(StrategyPage.class, PageDescription::of).stream()
                .sorted(Comparator.comparingInt(PageDescription::order)).toList();
    }
}
