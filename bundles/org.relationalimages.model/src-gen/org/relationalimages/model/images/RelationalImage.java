// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

/** An inner picture of what happens between oneself and others, built upon experience. It is a pattern, not a person. Source: S0#1, S0#30, S0#32, S0#34. */
public interface RelationalImage extends InnerElement, HeldElement, Revisable {
	/** The picture in inner words, for example "when I reach for them, they cannot respond". Source: S0#32. */
	String getPicture();
	void setPicture(String value);

	/** What I am and do in the picture. Source: S0#34. */
	String getSelfPart();
	void setSelfPart(String value);

	/** What the other is and does in the picture. Source: S0#34. */
	String getOtherPart();
	void setOtherPart(String value);

	/** What happens between the two. Source: S0#34. */
	String getBetween();
	void setBetween(String value);

	/** How the picture feels. Source: S0#38, S0#40, workbench. */
	Valence getValence();
	void setValence(Valence value);

	/** Whether it usually governs what is expected. Source: P6. */
	Dominance getDominance();
	void setDominance(Dominance value);

	/** How far it has changed. Source: S0#4. */
	ChangeStatus getStatus();
	void setStatus(ChangeStatus value);

	/** True when it stems from a time before words. Source: S0#38, S0#40. */
	boolean isPreverbal();
	void setPreverbal(boolean value);

	/** True when nobody can know it, as with an infant's mind; marked with a question mark. Source: S0#39. */
	boolean isHypothetical();
	void setHypothetical(boolean value);

	/** The time of life it was formed in. Source: S0#16, S0#17, S0#38. */
	LifeLayer getLayer();
	void setLayer(LifeLayer value);

	/** The earlier images it is built on; never itself, never a later layer. Source: S0#38. */
	EList<RelationalImage> getBuiltOn();

	/** The later images built on it. Source: S0#38. */
	EList<RelationalImage> getFoundationOf();

	/** What it grew from: experiences, exceptions and enactments alike. Source: S0#1, S0#29, S0#32, P6. */
	EList<ReasonForChange> getFormedFrom();

	/** The yearnings that meet this image: what the person longs for is answered by what the image expects. Source: S0#18. */
	EList<Yearning> getAnswers();

	/** What is expected as soon as something happens. Source: S0#31, S0#37. */
	EList<RelationalCondition> getConditions();

	/** What the picture means to the person, from the surface to the core. Source: S0#2, S0#33. */
	EList<Meaning> getMeanings();

	/** The strategies of survival that come out of it. Source: S0#16. */
	EList<StrategyOfSurvival> getGivesRiseTo();

	/** The strategies that in turn confirm it. Source: S0#13, workbench. */
	EList<StrategyOfSurvival> getReinforcedBy();

	/** Where it is played out. Source: S0#20. */
	EList<Enactment> getEnactments();

	/** The controlling images of society that it repeats. Source: P6. */
	EList<SocialImage> getEchoes();

	/** The people it was formed with or is about. Source: S0#34. */
	EList<Person> getAbout();

	/** The images that this discrepant one speaks against. Source: P6, workbench. */
	EList<RelationalImage> getContradicts();

	/** The discrepant images that speak against this one. Source: P6, workbench. */
	EList<RelationalImage> getContradictedBy();

	/** The exceptions from daily life that speak against it. Source: S1#8, S1#65, P6. */
	EList<ExceptionEntry> getExceptions();
}
