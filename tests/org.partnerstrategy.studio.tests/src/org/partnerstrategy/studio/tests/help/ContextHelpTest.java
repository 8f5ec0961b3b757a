/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;

/** What F1 would open is about what has the keyboard. */
class ContextHelpTest {

    /** Where the workbench keeps which help a control has. */
    private static final String CONTEXT = "org.eclipse.ui.help";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "overview, index.html#overview", "inventory, inventory.html", "position, position.html",
            "direction, direction.html", "actions, actions.html", "maintenance, maintenance.html" })
    void isAboutThePageOfTheEditor(String page, String topic) throws Exception {
        StrategyEditor editor = open();
        editor.show("org.partnerstrategy." + page);
        studio.settle();

        assertEquals("/org.partnerstrategy.help/html/" + topic, firstTopic());
    }

    @ParameterizedTest
    @CsvSource({ "org.partnerstrategy.views.problems, around.html#checks",
            "org.partnerstrategy.views.properties, around.html#properties",
            "org.partnerstrategy.views.partner, around.html#partner",
            "org.eclipse.ui.views.ContentOutline, around.html#outline",
            "org.partnerstrategy.help.exercise, index.html#exercise" })
    void isAboutTheView(String view, String topic) throws Exception {
        open();
        studio.page().showView(view);
        studio.settle();

        assertEquals("/org.partnerstrategy.help/html/" + topic, firstTopic());
    }

    @Test
    void isShownByTheStudioItself() {
        assertTrue(PlatformUI.getWorkbench().getHelpSystem().hasHelpUI());
    }

    private StrategyEditor open() throws Exception {
        return studio.open(ExampleStrategy.YOUTH_WORK.create(Locale.ENGLISH), folder.resolve("youth.partnerstrategy"));
    }

    private String firstTopic() {
        Optional<Control> control = Optional.ofNullable(studio.window().getShell().getDisplay().getFocusControl());
        while (control.isPresent() && control.get().getData(CONTEXT) == null) {
            control = control.map(Control::getParent);
        }
        IContext context = HelpSystem.getContext((String) control.orElseThrow().getData(CONTEXT));
        return context.getRelatedTopics()[0].getHref();
    }
}
