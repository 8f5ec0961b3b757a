/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that does what a person does, with a {@link Studio} of its own on a new desk. */
@Test
@EnabledOnOs(OS.LINUX)
@ExtendWith(NewDesk.class)
@Timeout(value = 6, unit = TimeUnit.MINUTES)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Journey {

    /** The language that was chosen in the studio before. */
    String language() default "en";

    /** The width of the screen in pixels. */
    int width() default 1280;

    /** The height of the screen in pixels. */
    int height() default 800;

    /** Whether the dark theme was chosen in the studio before. */
    boolean dark() default false;
}
