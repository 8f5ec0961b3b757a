package org.partnerstrategy.matrix;

/** Which positions of the relations a picture shows. */
public enum View {
    /** Where they are now (handbook, step 2). */
    NOW,
    /** Where they should go; relations without a desired development stay (handbook, step 3). */
    DESIRED,
    /** Where they are now, with arrows to where they should go (handbook, figure 2). */
    BOTH
}
