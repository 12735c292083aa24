// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.model.images.SocialImage;
import org.relationalimages.model.images.Valence;
import org.relationalimages.model.impl.InnerElementImpl;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

public class RelationalImageImpl extends InnerElementImpl implements RelationalImage {
	protected Person holder;
	protected EList<ImageRevision> revisedBy;
	protected EList<ImageRevision> resultOf;
	protected static final String PICTURE_EDEFAULT = null;
	protected String picture = PICTURE_EDEFAULT;
	protected static final String SELF_PART_EDEFAULT = null;
	protected String selfPart = SELF_PART_EDEFAULT;
	protected static final String OTHER_PART_EDEFAULT = null;
	protected String otherPart = OTHER_PART_EDEFAULT;
	protected static final String BETWEEN_EDEFAULT = null;
	protected String between = BETWEEN_EDEFAULT;
	protected static final Valence VALENCE_EDEFAULT = Valence.NEUTRAL;
	protected Valence valence = VALENCE_EDEFAULT;
	protected static final Dominance DOMINANCE_EDEFAULT = Dominance.OTHER;
	protected Dominance dominance = DOMINANCE_EDEFAULT;
	protected static final ChangeStatus STATUS_EDEFAULT = ChangeStatus.ACTIVE;
	protected ChangeStatus status = STATUS_EDEFAULT;
	protected static final boolean PREVERBAL_EDEFAULT = false;
	protected boolean preverbal = PREVERBAL_EDEFAULT;
	protected static final boolean HYPOTHETICAL_EDEFAULT = false;
	protected boolean hypothetical = HYPOTHETICAL_EDEFAULT;
	protected LifeLayer layer;
	protected EList<RelationalImage> builtOn;
	protected EList<RelationalImage> foundationOf;
	protected EList<ReasonForChange> formedFrom;
	protected EList<Yearning> answers;
	protected EList<RelationalCondition> conditions;
	protected EList<Meaning> meanings;
	protected EList<StrategyOfSurvival> givesRiseTo;
	protected EList<StrategyOfSurvival> reinforcedBy;
	protected EList<Enactment> enactments;
	protected EList<SocialImage> echoes;
	protected EList<Person> about;
	protected EList<RelationalImage> contradicts;
	protected EList<RelationalImage> contradictedBy;
	protected EList<ExceptionEntry> exceptions;

	protected RelationalImageImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.RELATIONAL_IMAGE;
	}

	@Override
	public Person getHolder() {
		return holder;
	}

	@Override
	public void setHolder(Person newHolder) {
		Person oldHolder = holder;
		holder = newHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__HOLDER, oldHolder, holder));
	}

	@Override
	public EList<ImageRevision> getRevisedBy() {
		if (revisedBy == null) {
			revisedBy = new EObjectWithInverseEList<ImageRevision>(ImageRevision.class, this, ImagesPackage.RELATIONAL_IMAGE__REVISED_BY, ImagesPackage.IMAGE_REVISION__FROM);
		}
		return revisedBy;
	}

	@Override
	public EList<ImageRevision> getResultOf() {
		if (resultOf == null) {
			resultOf = new EObjectWithInverseEList<ImageRevision>(ImageRevision.class, this, ImagesPackage.RELATIONAL_IMAGE__RESULT_OF, ImagesPackage.IMAGE_REVISION__TO);
		}
		return resultOf;
	}

	@Override
	public String getPicture() {
		return picture;
	}

	@Override
	public void setPicture(String newPicture) {
		String oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__PICTURE, oldPicture, picture));
	}

	@Override
	public String getSelfPart() {
		return selfPart;
	}

	@Override
	public void setSelfPart(String newSelfPart) {
		String oldSelfPart = selfPart;
		selfPart = newSelfPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__SELF_PART, oldSelfPart, selfPart));
	}

	@Override
	public String getOtherPart() {
		return otherPart;
	}

	@Override
	public void setOtherPart(String newOtherPart) {
		String oldOtherPart = otherPart;
		otherPart = newOtherPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__OTHER_PART, oldOtherPart, otherPart));
	}

	@Override
	public String getBetween() {
		return between;
	}

	@Override
	public void setBetween(String newBetween) {
		String oldBetween = between;
		between = newBetween;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__BETWEEN, oldBetween, between));
	}

	@Override
	public Valence getValence() {
		return valence;
	}

	@Override
	public void setValence(Valence newValence) {
		Valence oldValence = valence;
		valence = newValence == null ? VALENCE_EDEFAULT : newValence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__VALENCE, oldValence, valence));
	}

	@Override
	public Dominance getDominance() {
		return dominance;
	}

	@Override
	public void setDominance(Dominance newDominance) {
		Dominance oldDominance = dominance;
		dominance = newDominance == null ? DOMINANCE_EDEFAULT : newDominance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__DOMINANCE, oldDominance, dominance));
	}

	@Override
	public ChangeStatus getStatus() {
		return status;
	}

	@Override
	public void setStatus(ChangeStatus newStatus) {
		ChangeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__STATUS, oldStatus, status));
	}

	@Override
	public boolean isPreverbal() {
		return preverbal;
	}

	@Override
	public void setPreverbal(boolean newPreverbal) {
		boolean oldPreverbal = preverbal;
		preverbal = newPreverbal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__PREVERBAL, oldPreverbal, preverbal));
	}

	@Override
	public boolean isHypothetical() {
		return hypothetical;
	}

	@Override
	public void setHypothetical(boolean newHypothetical) {
		boolean oldHypothetical = hypothetical;
		hypothetical = newHypothetical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__HYPOTHETICAL, oldHypothetical, hypothetical));
	}

	@Override
	public LifeLayer getLayer() {
		return layer;
	}

	public NotificationChain basicSetLayer(LifeLayer newLayer, NotificationChain msgs) {
		LifeLayer oldLayer = layer;
		layer = newLayer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__LAYER, oldLayer, newLayer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setLayer(LifeLayer newLayer) {
		if (newLayer != layer) {
			NotificationChain msgs = null;
			if (layer != null)
				msgs = ((InternalEObject)layer).eInverseRemove(this, ImagesPackage.LIFE_LAYER__IMAGES, LifeLayer.class, msgs);
			if (newLayer != null)
				msgs = ((InternalEObject)newLayer).eInverseAdd(this, ImagesPackage.LIFE_LAYER__IMAGES, LifeLayer.class, msgs);
			msgs = basicSetLayer(newLayer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_IMAGE__LAYER, newLayer, newLayer));
	}

	@Override
	public EList<RelationalImage> getBuiltOn() {
		if (builtOn == null) {
			builtOn = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, ImagesPackage.RELATIONAL_IMAGE__BUILT_ON, ImagesPackage.RELATIONAL_IMAGE__FOUNDATION_OF);
		}
		return builtOn;
	}

	@Override
	public EList<RelationalImage> getFoundationOf() {
		if (foundationOf == null) {
			foundationOf = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, ImagesPackage.RELATIONAL_IMAGE__FOUNDATION_OF, ImagesPackage.RELATIONAL_IMAGE__BUILT_ON);
		}
		return foundationOf;
	}

	@Override
	public EList<ReasonForChange> getFormedFrom() {
		if (formedFrom == null) {
			formedFrom = new EObjectWithInverseEList.ManyInverse<ReasonForChange>(ReasonForChange.class, this, ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM, ImagesPackage.REASON_FOR_CHANGE__SHAPES);
		}
		return formedFrom;
	}

	@Override
	public EList<Yearning> getAnswers() {
		if (answers == null) {
			answers = new EObjectWithInverseEList.ManyInverse<Yearning>(Yearning.class, this, ImagesPackage.RELATIONAL_IMAGE__ANSWERS, StrategiesPackage.YEARNING__MEETS);
		}
		return answers;
	}

	@Override
	public EList<RelationalCondition> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<RelationalCondition>(RelationalCondition.class, this, ImagesPackage.RELATIONAL_IMAGE__CONDITIONS);
		}
		return conditions;
	}

	@Override
	public EList<Meaning> getMeanings() {
		if (meanings == null) {
			meanings = new EObjectContainmentEList<Meaning>(Meaning.class, this, ImagesPackage.RELATIONAL_IMAGE__MEANINGS);
		}
		return meanings;
	}

	@Override
	public EList<StrategyOfSurvival> getGivesRiseTo() {
		if (givesRiseTo == null) {
			givesRiseTo = new EObjectWithInverseEList.ManyInverse<StrategyOfSurvival>(StrategyOfSurvival.class, this, ImagesPackage.RELATIONAL_IMAGE__GIVES_RISE_TO, StrategiesPackage.STRATEGY_OF_SURVIVAL__EMERGES_FROM);
		}
		return givesRiseTo;
	}

	@Override
	public EList<StrategyOfSurvival> getReinforcedBy() {
		if (reinforcedBy == null) {
			reinforcedBy = new EObjectWithInverseEList.ManyInverse<StrategyOfSurvival>(StrategyOfSurvival.class, this, ImagesPackage.RELATIONAL_IMAGE__REINFORCED_BY, StrategiesPackage.STRATEGY_OF_SURVIVAL__REINFORCES);
		}
		return reinforcedBy;
	}

	@Override
	public EList<Enactment> getEnactments() {
		if (enactments == null) {
			enactments = new EObjectWithInverseEList.ManyInverse<Enactment>(Enactment.class, this, ImagesPackage.RELATIONAL_IMAGE__ENACTMENTS, StrategiesPackage.ENACTMENT__IMAGES);
		}
		return enactments;
	}

	@Override
	public EList<SocialImage> getEchoes() {
		if (echoes == null) {
			echoes = new EObjectEList<SocialImage>(SocialImage.class, this, ImagesPackage.RELATIONAL_IMAGE__ECHOES);
		}
		return echoes;
	}

	@Override
	public EList<Person> getAbout() {
		if (about == null) {
			about = new EObjectEList<Person>(Person.class, this, ImagesPackage.RELATIONAL_IMAGE__ABOUT);
		}
		return about;
	}

	@Override
	public EList<RelationalImage> getContradicts() {
		if (contradicts == null) {
			contradicts = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, ImagesPackage.RELATIONAL_IMAGE__CONTRADICTS, ImagesPackage.RELATIONAL_IMAGE__CONTRADICTED_BY);
		}
		return contradicts;
	}

	@Override
	public EList<RelationalImage> getContradictedBy() {
		if (contradictedBy == null) {
			contradictedBy = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, ImagesPackage.RELATIONAL_IMAGE__CONTRADICTED_BY, ImagesPackage.RELATIONAL_IMAGE__CONTRADICTS);
		}
		return contradictedBy;
	}

	@Override
	public EList<ExceptionEntry> getExceptions() {
		if (exceptions == null) {
			exceptions = new EObjectWithInverseEList.ManyInverse<ExceptionEntry>(ExceptionEntry.class, this, ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS, PracticePackage.EXCEPTION_ENTRY__CONTRADICTS);
		}
		return exceptions;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_IMAGE__REVISED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRevisedBy()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__RESULT_OF:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getResultOf()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__LAYER:
				if (layer != null)
					msgs = ((InternalEObject)layer).eInverseRemove(this, ImagesPackage.LIFE_LAYER__IMAGES, LifeLayer.class, msgs);
				return basicSetLayer((LifeLayer)otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__BUILT_ON:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getBuiltOn()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__FOUNDATION_OF:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFoundationOf()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFormedFrom()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__ANSWERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAnswers()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__GIVES_RISE_TO:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getGivesRiseTo()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__REINFORCED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getReinforcedBy()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__ENACTMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEnactments()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContradicts()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContradictedBy()).basicAdd(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getExceptions()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_IMAGE__REVISED_BY:
				return ((InternalEList<?>)getRevisedBy()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__RESULT_OF:
				return ((InternalEList<?>)getResultOf()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__LAYER:
				return basicSetLayer(null, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__BUILT_ON:
				return ((InternalEList<?>)getBuiltOn()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__FOUNDATION_OF:
				return ((InternalEList<?>)getFoundationOf()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM:
				return ((InternalEList<?>)getFormedFrom()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__MEANINGS:
				return ((InternalEList<?>)getMeanings()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__GIVES_RISE_TO:
				return ((InternalEList<?>)getGivesRiseTo()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__REINFORCED_BY:
				return ((InternalEList<?>)getReinforcedBy()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__ENACTMENTS:
				return ((InternalEList<?>)getEnactments()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTS:
				return ((InternalEList<?>)getContradicts()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTED_BY:
				return ((InternalEList<?>)getContradictedBy()).basicRemove(otherEnd, msgs);
			case ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS:
				return ((InternalEList<?>)getExceptions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_IMAGE__HOLDER:
				return getHolder();
			case ImagesPackage.RELATIONAL_IMAGE__REVISED_BY:
				return getRevisedBy();
			case ImagesPackage.RELATIONAL_IMAGE__RESULT_OF:
				return getResultOf();
			case ImagesPackage.RELATIONAL_IMAGE__PICTURE:
				return getPicture();
			case ImagesPackage.RELATIONAL_IMAGE__SELF_PART:
				return getSelfPart();
			case ImagesPackage.RELATIONAL_IMAGE__OTHER_PART:
				return getOtherPart();
			case ImagesPackage.RELATIONAL_IMAGE__BETWEEN:
				return getBetween();
			case ImagesPackage.RELATIONAL_IMAGE__VALENCE:
				return getValence();
			case ImagesPackage.RELATIONAL_IMAGE__DOMINANCE:
				return getDominance();
			case ImagesPackage.RELATIONAL_IMAGE__STATUS:
				return getStatus();
			case ImagesPackage.RELATIONAL_IMAGE__PREVERBAL:
				return isPreverbal();
			case ImagesPackage.RELATIONAL_IMAGE__HYPOTHETICAL:
				return isHypothetical();
			case ImagesPackage.RELATIONAL_IMAGE__LAYER:
				return getLayer();
			case ImagesPackage.RELATIONAL_IMAGE__BUILT_ON:
				return getBuiltOn();
			case ImagesPackage.RELATIONAL_IMAGE__FOUNDATION_OF:
				return getFoundationOf();
			case ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM:
				return getFormedFrom();
			case ImagesPackage.RELATIONAL_IMAGE__ANSWERS:
				return getAnswers();
			case ImagesPackage.RELATIONAL_IMAGE__CONDITIONS:
				return getConditions();
			case ImagesPackage.RELATIONAL_IMAGE__MEANINGS:
				return getMeanings();
			case ImagesPackage.RELATIONAL_IMAGE__GIVES_RISE_TO:
				return getGivesRiseTo();
			case ImagesPackage.RELATIONAL_IMAGE__REINFORCED_BY:
				return getReinforcedBy();
			case ImagesPackage.RELATIONAL_IMAGE__ENACTMENTS:
				return getEnactments();
			case ImagesPackage.RELATIONAL_IMAGE__ECHOES:
				return getEchoes();
			case ImagesPackage.RELATIONAL_IMAGE__ABOUT:
				return getAbout();
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTS:
				return getContradicts();
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTED_BY:
				return getContradictedBy();
			case ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS:
				return getExceptions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_IMAGE__HOLDER:
				setHolder((Person)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__REVISED_BY:
				getRevisedBy().clear();
				getRevisedBy().addAll((Collection<? extends ImageRevision>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__RESULT_OF:
				getResultOf().clear();
				getResultOf().addAll((Collection<? extends ImageRevision>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__PICTURE:
				setPicture((String)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__SELF_PART:
				setSelfPart((String)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__OTHER_PART:
				setOtherPart((String)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__BETWEEN:
				setBetween((String)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__VALENCE:
				setValence((Valence)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__DOMINANCE:
				setDominance((Dominance)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__STATUS:
				setStatus((ChangeStatus)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__PREVERBAL:
				setPreverbal((Boolean)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__HYPOTHETICAL:
				setHypothetical((Boolean)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__LAYER:
				setLayer((LifeLayer)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__BUILT_ON:
				getBuiltOn().clear();
				getBuiltOn().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__FOUNDATION_OF:
				getFoundationOf().clear();
				getFoundationOf().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM:
				getFormedFrom().clear();
				getFormedFrom().addAll((Collection<? extends ReasonForChange>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Yearning>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends RelationalCondition>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__MEANINGS:
				getMeanings().clear();
				getMeanings().addAll((Collection<? extends Meaning>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__GIVES_RISE_TO:
				getGivesRiseTo().clear();
				getGivesRiseTo().addAll((Collection<? extends StrategyOfSurvival>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__REINFORCED_BY:
				getReinforcedBy().clear();
				getReinforcedBy().addAll((Collection<? extends StrategyOfSurvival>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__ENACTMENTS:
				getEnactments().clear();
				getEnactments().addAll((Collection<? extends Enactment>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__ECHOES:
				getEchoes().clear();
				getEchoes().addAll((Collection<? extends SocialImage>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Person>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTS:
				getContradicts().clear();
				getContradicts().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTED_BY:
				getContradictedBy().clear();
				getContradictedBy().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS:
				getExceptions().clear();
				getExceptions().addAll((Collection<? extends ExceptionEntry>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_IMAGE__HOLDER:
				setHolder((Person)null);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__REVISED_BY:
				getRevisedBy().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__RESULT_OF:
				getResultOf().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__PICTURE:
				setPicture(PICTURE_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__SELF_PART:
				setSelfPart(SELF_PART_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__OTHER_PART:
				setOtherPart(OTHER_PART_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__BETWEEN:
				setBetween(BETWEEN_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__VALENCE:
				setValence(VALENCE_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__DOMINANCE:
				setDominance(DOMINANCE_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__PREVERBAL:
				setPreverbal(PREVERBAL_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__HYPOTHETICAL:
				setHypothetical(HYPOTHETICAL_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__LAYER:
				setLayer((LifeLayer)null);
				return;
			case ImagesPackage.RELATIONAL_IMAGE__BUILT_ON:
				getBuiltOn().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__FOUNDATION_OF:
				getFoundationOf().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM:
				getFormedFrom().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__ANSWERS:
				getAnswers().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__CONDITIONS:
				getConditions().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__MEANINGS:
				getMeanings().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__GIVES_RISE_TO:
				getGivesRiseTo().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__REINFORCED_BY:
				getReinforcedBy().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__ENACTMENTS:
				getEnactments().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__ECHOES:
				getEchoes().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__ABOUT:
				getAbout().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTS:
				getContradicts().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTED_BY:
				getContradictedBy().clear();
				return;
			case ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS:
				getExceptions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_IMAGE__HOLDER:
				return holder != null;
			case ImagesPackage.RELATIONAL_IMAGE__REVISED_BY:
				return revisedBy != null && !revisedBy.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__RESULT_OF:
				return resultOf != null && !resultOf.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__PICTURE:
				return PICTURE_EDEFAULT == null ? picture != null : !PICTURE_EDEFAULT.equals(picture);
			case ImagesPackage.RELATIONAL_IMAGE__SELF_PART:
				return SELF_PART_EDEFAULT == null ? selfPart != null : !SELF_PART_EDEFAULT.equals(selfPart);
			case ImagesPackage.RELATIONAL_IMAGE__OTHER_PART:
				return OTHER_PART_EDEFAULT == null ? otherPart != null : !OTHER_PART_EDEFAULT.equals(otherPart);
			case ImagesPackage.RELATIONAL_IMAGE__BETWEEN:
				return BETWEEN_EDEFAULT == null ? between != null : !BETWEEN_EDEFAULT.equals(between);
			case ImagesPackage.RELATIONAL_IMAGE__VALENCE:
				return valence != VALENCE_EDEFAULT;
			case ImagesPackage.RELATIONAL_IMAGE__DOMINANCE:
				return dominance != DOMINANCE_EDEFAULT;
			case ImagesPackage.RELATIONAL_IMAGE__STATUS:
				return status != STATUS_EDEFAULT;
			case ImagesPackage.RELATIONAL_IMAGE__PREVERBAL:
				return preverbal != PREVERBAL_EDEFAULT;
			case ImagesPackage.RELATIONAL_IMAGE__HYPOTHETICAL:
				return hypothetical != HYPOTHETICAL_EDEFAULT;
			case ImagesPackage.RELATIONAL_IMAGE__LAYER:
				return layer != null;
			case ImagesPackage.RELATIONAL_IMAGE__BUILT_ON:
				return builtOn != null && !builtOn.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__FOUNDATION_OF:
				return foundationOf != null && !foundationOf.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM:
				return formedFrom != null && !formedFrom.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__ANSWERS:
				return answers != null && !answers.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__MEANINGS:
				return meanings != null && !meanings.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__GIVES_RISE_TO:
				return givesRiseTo != null && !givesRiseTo.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__REINFORCED_BY:
				return reinforcedBy != null && !reinforcedBy.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__ENACTMENTS:
				return enactments != null && !enactments.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__ECHOES:
				return echoes != null && !echoes.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__ABOUT:
				return about != null && !about.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTS:
				return contradicts != null && !contradicts.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__CONTRADICTED_BY:
				return contradictedBy != null && !contradictedBy.isEmpty();
			case ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS:
				return exceptions != null && !exceptions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case ImagesPackage.RELATIONAL_IMAGE__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		if (baseClass == Revisable.class) {
			switch (derivedFeatureID) {
				case ImagesPackage.RELATIONAL_IMAGE__REVISED_BY: return ImagesPackage.REVISABLE__REVISED_BY;
				case ImagesPackage.RELATIONAL_IMAGE__RESULT_OF: return ImagesPackage.REVISABLE__RESULT_OF;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return ImagesPackage.RELATIONAL_IMAGE__HOLDER;
				default: return -1;
			}
		}
		if (baseClass == Revisable.class) {
			switch (baseFeatureID) {
				case ImagesPackage.REVISABLE__REVISED_BY: return ImagesPackage.RELATIONAL_IMAGE__REVISED_BY;
				case ImagesPackage.REVISABLE__RESULT_OF: return ImagesPackage.RELATIONAL_IMAGE__RESULT_OF;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (picture: ");
		result.append(picture);
		result.append(", selfPart: ");
		result.append(selfPart);
		result.append(", otherPart: ");
		result.append(otherPart);
		result.append(", between: ");
		result.append(between);
		result.append(", valence: ");
		result.append(valence);
		result.append(", dominance: ");
		result.append(dominance);
		result.append(", status: ");
		result.append(status);
		result.append(", preverbal: ");
		result.append(preverbal);
		result.append(", hypothetical: ");
		result.append(hypothetical);
		result.append(')');
		return result.toString();
	}
}
