// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.cases.HeldElement;

/** A time of one person's life in which images were formed; images of later layers rest on earlier ones. A band on Image Layers, the earliest at the bottom. Source: S0#16, S0#17, S0#38. */
public interface LifeLayer extends ClinicalElement, HeldElement {
	/** Its place from below: 0 is infancy or the earliest layer. No two layers share one. Source: S0#38, workbench. */
	Integer getOrder();
	void setOrder(Integer value);

	/** The stretch of life. Source: S0#17, S0#38, workbench. */
	Stage getStage();
	void setStage(Stage value);

	/** Age at its beginning, in years, 0 to 120. Source: workbench. */
	Double getAgeFrom();
	void setAgeFrom(Double value);

	/** Age at its end, in years, 0 to 120; not below the age at the beginning. Source: workbench. */
	Double getAgeTo();
	void setAgeTo(Double value);

	/** The images of this layer. Source: S0#16, S0#17. */
	EList<RelationalImage> getImages();

	/** The experiences of this layer. Source: S0#17, S0#32. */
	EList<Experience> getExperiences();
}
