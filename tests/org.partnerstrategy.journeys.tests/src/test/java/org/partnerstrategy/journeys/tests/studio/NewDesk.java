/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.partnerstrategy.journeys.tests.desk.Desk;

/** Gives each journey a studio on a desk of its own, and keeps what tells why when it fails. */
final class NewDesk implements ParameterResolver, AfterEachCallback {

    private static final Path KEPT = Path.of(System.getProperty("journeys.kept", "target"));
    private static final ExtensionContext.Namespace MINE = ExtensionContext.Namespace.create(NewDesk.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Studio.class;
    }

    @Override
    public Studio resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Journey journey = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Journey.class)
                .orElseThrow();
        try {
            Desk desk = new Desk(Files.createTempDirectory("journey"), new Dimension(journey.width(),
                    journey.height()));
            context.getStore(MINE).put(Desk.class, desk);
            Studio studio = new Studio(desk, new Album(KEPT.resolve("screenshots").resolve(nameOf(context)),
                    desk.screen()), new GoldenPictures(Path.of("src", "test", "resources", "golden")
                    .resolve(context.getRequiredTestMethod().getName())));
            context.getStore(MINE).put(Studio.class, studio);
            studio.unpack(journey.language());
            if (journey.dark()) {
                studio.kept().darkTheme();
            }
            return studio;
        } catch (IOException | DBusException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Desk desk = context.getStore(MINE).get(Desk.class, Desk.class);
        Studio studio = context.getStore(MINE).get(Studio.class, Studio.class);
        if (desk == null) {
            return;
        }
        try {
            if (studio != null && context.getExecutionException().isPresent()) {
                new Evidence(KEPT.resolve("failures").resolve(nameOf(context))).keep(desk);
            }
        } finally {
            desk.close();
            delete(desk.home());
        }
    }

    private static String nameOf(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
