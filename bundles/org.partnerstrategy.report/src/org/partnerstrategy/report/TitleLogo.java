/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import org.partnerstrategy.model.Logo;

/**
 * The logo beside the title of a report, as large as it may be there.
 *
 * @param logo the picture
 * @param width on paper in points
 * @param height on paper in points
 * @param words what is read to those who do not see it
 */
public record TitleLogo(Logo logo, double width, double height, String words) {

    private static final double WIDEST = 140;
    private static final double HIGHEST = 48;

    static TitleLogo of(Logo logo, LogoFile.Size size, String words) {
        double scale = Math.min(WIDEST / size.width(), HIGHEST / size.height());
        return new TitleLogo(logo, size.width() * scale, size.height() * scale, words);
    }

    /** The same so many times as large. */
    public TitleLogo larger(double factor) {
        return new TitleLogo(logo, width * factor, height * factor, words);
    }
}
