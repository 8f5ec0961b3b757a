/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import org.partnerstrategy.matrix.paint.Colour;

/**
 * How people see colours: all of them, or without one kind of cone. The matrices are those of Vi\u00e9not, Brettel
 * and Mollon (1999) for linear red, green and blue.
 */
enum Sight {

    ALL_COLOURS(new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }),
    PROTANOPIA(new double[][] { { 0.11238, 0.88762, 0 }, { 0.11238, 0.88762, 0 }, { 0.00401, -0.00401, 1 } }),
    DEUTERANOPIA(new double[][] { { 0.29275, 0.70725, 0 }, { 0.29275, 0.70725, 0 }, { -0.02234, 0.02234, 1 } });

    private final double[][] matrix;

    Sight(double[][] matrix) {
        this.matrix = matrix;
    }

    /** How different two colours look: the distance in CIELAB, where about 2 can just be seen side by side. */
    double difference(Colour one, Colour other) {
        double[] a = lab(times(matrix, linear(one)));
        double[] b = lab(times(matrix, linear(other)));
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    /** The contrast of two colours after WCAG 2, 1 to 21. */
    static double contrast(Colour one, Colour other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Colour colour) {
        double[] rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Colour colour) {
        return new double[] { linear(colour.red()), linear(colour.green()), linear(colour.blue()) };
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] rgb) {
        double[] xyz = times(new double[][] { { 0.4124, 0.3576, 0.1805 }, { 0.2126, 0.7152, 0.0722 },
                { 0.0193, 0.1192, 0.9505 } }, rgb);
        double x = root(xyz[0] / 0.9505);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.089);
        return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }
}
