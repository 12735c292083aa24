// SPDX-License-Identifier: EPL-2.0
/** Rules about relational images, their meanings, layers and revisions. */
package org.relationalimages.validation.images;
