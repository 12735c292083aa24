// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.images.SocialImage;

/** The controlling images of society that private images echo. */
public class SocialImageServices {

	/** The label: the statement of the social image. */
	@Reads({ "statement", "name", "provenance" })
	public String socialImageLabel(SocialImage image) {
		return Label.of(image, image.getStatement(), image.getName());
	}

	/** The tooltip: the group that the statement is about, and its effect. */
	@Reads({ "group", "effect", "awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String socialImageTip(SocialImage image) {
		return new Tip().add("about", image.getGroup()).add("effect", image.getEffect()).addCommon(image).text();
	}
}
